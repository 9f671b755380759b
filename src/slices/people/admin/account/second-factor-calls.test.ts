// The key as one types it into an authenticator app.
import { expect, test } from 'vitest';
import { keyOf } from './second-factor-calls.ts';

test.each([
  [
    'otpauth://totp/SECON:maria%40example.org?secret=abcdefgh23&issuer=SECON&digits=6&period=30',
    'ABCD EFGH 23',
  ],
  ['otpauth://totp/SECON?secret=ABCDEFGH', 'ABCD EFGH'],
  ['otpauth://totp/SECON', ''],
])('%s', (uri, key) => expect(keyOf(uri)).toBe(key));
