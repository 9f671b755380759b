// Headers on every answer. Public pages need no script, no frame and no third party, and say so; the admin, our own script.
import { randomBytes } from 'node:crypto';

const CONTENT_SECURITY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The admin runs our own scripts and asks our own API. Styles that React Aria sets up as it runs carry the page's nonce.
 * @param nonce of this one answer
 */
export const adminSecurity = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    // Previews of what is to go out, which the admin asks its own API for.
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const COMMON: readonly (readonly [string, string])[] = [
  ['content-security-policy', CONTENT_SECURITY],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'strict-origin-when-cross-origin'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=(), interest-cohort=()'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
];

/** @param https whether the public address is https: only then may browsers be told to insist on it */
export const securityHeaders = (https: boolean): readonly (readonly [string, string])[] =>
  https ? [...COMMON, ['strict-transport-security', 'max-age=31536000; includeSubDomains'] as const] : COMMON;

const prefix = randomBytes(4).toString('hex');
let counter = 0;

/** Names one request in logs and answers; unique across processes, cheap to make. */
export const requestId = (): string => `${prefix}-${(++counter).toString(36)}`;
