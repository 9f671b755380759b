// Who asks, by address: from the socket, or from the one proxy in front of us; never from what the outside claims.
import { isIP } from 'node:net';
import type { Context } from 'hono';

/** The header in which the address travels inside the house. Whatever comes in under this name is overwritten. */
export const CLIENT_HEADER = 'x-secon-client';

interface NodeBindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

/** The proxy appends the address it saw; what stands before that was sent by the other side. */
const fromProxy = (c: Context): string | undefined =>
  c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();

/** @param trustProxy whether everything comes through a proxy that sets X-Forwarded-For */
export function markClient(c: Context, trustProxy: boolean): void {
  const claimed = trustProxy ? fromProxy(c) : undefined;
  const address = claimed ?? (c.env as NodeBindings | undefined)?.incoming?.socket?.remoteAddress ?? '';
  // Node writes the zone of a link-local address behind it.
  const plain = address.replace(/%.*$/, '');
  if (isIP(plain) === 0) c.req.raw.headers.delete(CLIENT_HEADER);
  else c.req.raw.headers.set(CLIENT_HEADER, plain);
}
