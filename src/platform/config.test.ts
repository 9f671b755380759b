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
    [{ SECON_OIDC_ISSUER: 'http://127.0.0.1:9000', SECON_OIDC_CLIENT_ID: 'x' }, 'SECON_OIDC_ISSUER is "http'],
    [
      { SECON_OIDC_ISSUER: 'https://login.example/?x=1' },
      'SECON_OIDC_ISSUER is "https://login.example/?x=1"',
    ],
    [{ SECON_OIDC_ISSUER: 'https://login.example' }, 'SECON_OIDC_CLIENT_ID is not set'],
    [
      { SECON_OIDC_CLIENT_AUTH: 'none' },
      'SECON_OIDC_CLIENT_AUTH is "none"; expected one of client_secret_basic',
    ],
    [{ SECON_DEEPL_KEY: 'k', SECON_DEEPL_URL: 'deepl' }, 'SECON_DEEPL_URL is "deepl"'],
    [{ SECON_ETRANSLATION_APPLICATION: 'SECON' }, 'SECON_ETRANSLATION_PASSWORD is not set'],
    [
      {
        SECON_ETRANSLATION_APPLICATION: 'SECON',
        SECON_ETRANSLATION_PASSWORD: 'x',
        SECON_ETRANSLATION_USER: 'maria',
      },
      'SECON_URL is not set',
    ],
    [{ SECON_OIDC_TRUSTS_EMAIL: 'yes' }, 'SECON_OIDC_TRUSTS_EMAIL is "yes"'],
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

describe('a provider of identities', () => {
  const set = { SECON_OIDC_ISSUER: 'https://login.example/cas', SECON_OIDC_CLIENT_ID: 'secon' };

  test('is none unless it is set, and never one without TLS', () => {
    expect(readConfig({}, '/srv').oidc).toBeUndefined();
    expect(readConfig(set, '/srv').oidc).not.toHaveProperty('plainLoopback');
  });

  test('is called after its host, and its addresses count only where it verified them, unless told', () => {
    expect(readConfig(set, '/srv').oidc).toMatchObject({ name: 'login.example', trustsEmail: false });
    const told = { ...set, SECON_OIDC_NAME: ' EU Login ', SECON_OIDC_TRUSTS_EMAIL: '1' };
    expect(readConfig(told, '/srv').oidc).toMatchObject({ name: 'EU Login', trustsEmail: true });
  });
});

test('machine translation is off until it is set; a free key has an address of its own', () => {
  expect(Object.values(readConfig({}, '/srv').machines).filter(Boolean)).toEqual([]);
  const { deepl, libretranslate } = readConfig(
    { SECON_DEEPL_KEY: 'a:fx', SECON_LIBRETRANSLATE_URL: 'https://translate.example/' },
    '/srv',
  ).machines;
  expect([deepl?.url, libretranslate?.url]).toEqual([
    'https://api-free.deepl.com',
    'https://translate.example',
  ]);
});
