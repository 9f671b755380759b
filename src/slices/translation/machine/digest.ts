// HTTP Digest (RFC 7616): the answer to a server's challenge.
import { createHash, randomBytes } from 'node:crypto';

const ALGORITHMS: Readonly<Record<string, string>> = { MD5: 'md5', 'SHA-256': 'sha256' };

type Challenge = Readonly<Record<string, string>>;

function challengeOf(header: string): Challenge | null {
  const [, rest] = /^\s*Digest\s+(.*)$/i.exec(header) ?? [];
  if (rest === undefined) return null;
  const pairs = [...rest.matchAll(/(\w+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g)];
  return Object.fromEntries(
    pairs.map(([, name = '', quoted, plain]) => [name.toLowerCase(), quoted ?? plain ?? '']),
  );
}

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

export interface DigestRequest {
  readonly method: string;
  /** Path and query. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/**
 * @param header WWW-Authenticate of the server's 401
 * @returns the Authorization header; null where it asks for something else
 */
export function digestAnswer(header: string, { method, uri, user, password }: DigestRequest): string | null {
  const challenge = challengeOf(header);
  const { realm = '', nonce = '', opaque, qop, algorithm = 'MD5' } = challenge ?? {};
  const hash = ALGORITHMS[algorithm.toUpperCase()];
  const offered = qop?.split(',').map(one => one.trim());
  if (!challenge || hash === undefined || nonce === '' || (offered && !offered.includes('auth'))) return null;
  const digest = (...parts: readonly string[]): string =>
    createHash(hash).update(parts.join(':')).digest('hex');
  const own = digest(user, realm, password);
  const asked = digest(method, uri);
  const cnonce = randomBytes(16).toString('hex');
  const count = '00000001';
  const response = offered ? digest(own, nonce, count, cnonce, 'auth', asked) : digest(own, nonce, asked);
  const fields = [
    `username=${quoted(user)}`,
    `realm=${quoted(realm)}`,
    `nonce=${quoted(nonce)}`,
    `uri=${quoted(uri)}`,
    `response="${response}"`,
    `algorithm=${algorithm}`,
    ...(offered ? [`qop=auth`, `nc=${count}`, `cnonce="${cnonce}"`] : []),
    ...(opaque === undefined ? [] : [`opaque=${quoted(opaque)}`]),
  ];
  return `Digest ${fields.join(', ')}`;
}
