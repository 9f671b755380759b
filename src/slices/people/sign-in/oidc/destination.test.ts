import { describe, expect, test } from 'vitest';
import { destinationOf, signInScreen } from './destination.ts';

describe('after signing in nobody is sent', () => {
  test.each([
    'https://evil.example/admin/',
    'http://here.invalid/admin/',
    '//evil.example/admin/',
    '/\\evil.example/admin/',
    '\\\\evil.example/admin/',
    '/\t/evil.example/admin/',
    'https:evil.example/admin/',
    'javascript:alert(1)//admin/',
    'data:text/html,/admin/',
    '/admin@evil.example',
    '/admin/..//evil.example',
    '/admin/%2e%2e//evil.example',
    '/admin/../api/auth/sign-out',
    '/admin\\..\\..\\en',
    '/administration',
    '/en/events',
    '/',
    '',
    'https://',
  ])('to %j', asked => expect(destinationOf(asked)).toBeNull());
});

test.each([
  [undefined, '/admin'],
  ['/admin', '/admin'],
  ['/admin/', '/admin/'],
  ['/admin/events?search=x&to=//evil.example', '/admin/events?search=x&to=//evil.example'],
  ['/admin/events/new#T', '/admin/events/new'],
  ['/admin/a/../people', '/admin/people'],
  ['/admin//evil.example', '/admin//evil.example'],
  ['/admin/x\r\nset-cookie: a=b', '/admin/xset-cookie:%20a=b'],
])('%j is a screen: %s', (asked, to) => expect(destinationOf(asked)).toBe(to));

test('the sign-in screen is told what went wrong, and where one wanted to go', () => {
  expect(signInScreen({ problem: 'oidc-unknown' })).toBe('/admin/sign-in?problem=oidc-unknown');
  expect(signInScreen({ step: 'second-factor' }, '/admin/events?a=b&c=d')).toBe(
    '/admin/sign-in?step=second-factor&to=%2Fadmin%2Fevents%3Fa%3Db%26c%3Dd',
  );
});
