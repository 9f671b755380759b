// After signing in nobody is sent to another site.
import { expect, test } from 'vitest';
import { ownAddress } from './own-address.ts';

const ORIGIN = 'https://secon.example';

test.each([
  undefined,
  '',
  'https://elsewhere.example/admin',
  'https://secon.example.elsewhere.example/admin',
  'https://secon.example@elsewhere.example/admin',
  '//elsewhere.example/admin',
  '///elsewhere.example/admin',
  '/\\elsewhere.example/admin',
  '/\\/elsewhere.example/admin',
  '/\t/elsewhere.example/admin',
  '/\n/elsewhere.example/admin',
  ' //elsewhere.example',
  '\\\\elsewhere.example',
  'javascript:alert(1)//admin',
  'data:text/html,admin',
  'admin/events',
  '/administration',
  '/admin/../en',
  '/admin/%2e%2e/en',
  '/en',
  '/api/v1/me',
  '/admin/sign-in?to=/admin/events',
  '/admin/invitation#abc',
  '/admin/password',
  '/admin/../admin/sign-in',
])('%j leads home', wish => expect(ownAddress(wish, ORIGIN)).toBe('/admin'));

test.each([
  '/admin',
  '/admin/events/haskovo-2023',
  '/admin/events?search=a%26b&archived=true',
  '/admin/account#passkeys',
])('%s is ours', wish => expect(ownAddress(wish, ORIGIN)).toBe(wish));

test('what comes back is never taken for another host', () => {
  const parts = ['/', '\\', '.', '..', 'admin', '@', ':', '%2f', '\t', 'x.example', '?', '#'];
  for (const a of parts)
    for (const b of parts)
      for (const c of parts)
        for (const d of parts)
          expect(new URL(ownAddress(`/${a}${b}${c}${d}`, ORIGIN), ORIGIN).origin).toBe(ORIGIN);
});
