import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';

describe('a wrong value names its variable and what was expected', () => {
  test.each([
    [{ PORT: 'eighty' }, 'PORT is "eighty"; expected a port number from 0 to 65535'],
    [{ PORT: '70000' }, 'PORT is "70000"'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL is "mysql://x"; expected an address such as postgres://'],
    [{ SECON_URL: 'secon.example' }, 'SECON_URL is "secon.example"'],
    [{ SECON_LOG: 'loud' }, 'SECON_LOG is "loud"; expected one of debug, info, warn, error'],
    [{ SECON_TODAY: '2024-02-31' }, 'SECON_TODAY is "2024-02-31"'],
    [{ SECON_SECRET: 'short' }, 'SECON_SECRET is wrong; expected at least 32 characters'],
    [{ SECON_SMTP_URL: 'http://x' }, 'SECON_SMTP_URL is wrong; expected an address such as smtps://'],
    [{ SECON_SMTP_URL: 'smtp://mail.example' }, 'SECON_MAIL_FROM is not set'],
    [{ S3_BUCKET: 'files' }, 'S3_KEY is not set'],
    [{ S3_BUCKET: 'files', S3_KEY: 'k' }, 'S3_SECRET is not set'],
  ])('%o', (env, message) => expect(() => readConfig(env, '/srv')).toThrow(message));

  test('all of them at once', () => {
    expect(() => readConfig({ PORT: 'x', SECON_LOG: 'y' }, '/srv')).toThrow(/PORT.*SECON_LOG/);
  });
});

test('a secret is not told back', () => {
  const wrong = { SECON_SECRET: 'hunter2', SECON_SMTP_URL: 'imap://me:hunter2@x' };
  expect(() => readConfig(wrong, '/srv')).toThrow(/^(?!.*hunter2)/);
});

test('nothing set is enough', () => {
  const config = readConfig({}, '/srv');
  expect(config).toMatchObject({ databaseUrl: undefined, data: '/srv/data', port: 8080, s3: undefined });
});

test('an empty variable is one that is not set', () => {
  expect(readConfig({ DATABASE_URL: '', PORT: '' }, '/srv').port).toBe(8080);
});

test('the public address loses its trailing slash', () => {
  expect(readConfig({ SECON_URL: 'https://secon.example/' }, '/srv').url).toBe('https://secon.example');
});
