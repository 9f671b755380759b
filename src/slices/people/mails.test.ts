// The mails, in every language: their link whole, their words all filled in, nothing of theirs taken for markup.
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../platform/languages.ts';
import { invitationMail, passwordMail, signInMail } from './mails.ts';
import { ROLES } from './model.ts';

const UNTIL = new Date('2031-05-16T12:00:00Z');
const to = (language: (typeof LANGUAGES)[number]) => ({
  language,
  recipient: 'maria@example.org',
  link: 'https://secon.example/admin/invitation#a-_b',
  site: 'https://secon.example',
});

test('an address with signs of markup stays an address', () => {
  const link = 'https://secon.example/?a=1&b="><script>x</script>';
  const { html } = signInMail({ ...to('en'), link }, 15);
  expect(html).not.toContain('<script>');
  expect(html).toContain('&amp;b=');
});

describe.each(LANGUAGES)('%s', language => {
  const mails = [
    ...ROLES.map(role => invitationMail(to(language), role, UNTIL)),
    signInMail(to(language), 15),
    passwordMail(to(language), 60),
  ];

  test.each(mails)('$kind: $subject', ({ subject, text, html, link }) => {
    expect(subject).toContain('secon.example');
    expect(text).toContain(`:\n${link}\n`);
    expect(html).toContain(`href="${link}"`);
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language}">`));
    expect(`${subject}${text}${html}`).not.toMatch(/[{}]|undefined|\[object/);
  });

  test('say until when, or for how long, and no two the same', () => {
    expect(mails[0]?.text).toContain('2031');
    expect(mails.at(-2)?.text).toMatch(/\b15\b/);
    expect(mails.at(-1)?.text).toMatch(/\b60\b/);
    expect(new Set(mails.map(({ text }) => text)).size).toBe(mails.length);
  });
});
