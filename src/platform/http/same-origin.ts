// Whoever writes must come from our own pages: another site may send requests in a visitor's name, cookies and all.
import { SeconError } from '../errors.ts';

const refusal = (): SeconError =>
  new SeconError(
    'forbidden',
    'http.foreign',
    {},
    'this must be asked from the site itself, not from another one',
  );

/** @param own the site's public address; absent: whatever address the request came to */
function isOwn(origin: string, host: string | null, own: string | undefined): boolean {
  if (!URL.canParse(origin)) return false;
  return own === undefined ? new URL(origin).host === host : origin === new URL(own).origin;
}

/**
 * A browser says where a request comes from (Sec-Fetch-Site, else Origin). What is no browser says neither, and
 * carries no cookie; a cookie without a word on where it comes from is refused.
 * @throws SeconError forbidden
 */
export function assertSameOrigin(headers: Headers, own: string | undefined): void {
  const site = headers.get('sec-fetch-site');
  if (site !== null) {
    if (site !== 'same-origin') throw refusal();
    return;
  }
  const origin = headers.get('origin');
  if (origin === null ? headers.has('cookie') : !isOwn(origin, headers.get('host'), own)) throw refusal();
}
