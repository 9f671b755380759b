// Asking servers on the public web, for addresses that people typed: never one of our own network, whatever its name says.
import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const PRIVATE = new BlockList();
// IANA's special-purpose registries: this network, private, shared, loopback, link-local, documentation, tests, multicast.
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(network, bits, 'ipv4');
// IPv6 is taken only from what is given out for the public, and not where it carries an IPv4 address within.
const PUBLIC_6 = new BlockList();
PUBLIC_6.addSubnet('2000::', 3, 'ipv6');
for (const [network, bits] of [
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  PRIVATE.addSubnet(network, bits, 'ipv6');

/** @param address an IP address, without brackets */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !PRIVATE.check(address, 'ipv4');
  return family === 6 && PUBLIC_6.check(address, 'ipv6') && !PRIVATE.check(address, 'ipv6');
}

/** Its `cause.code` is what distinguishes it, as with the errors of sockets. */
export class PrivateAddressError extends Error {
  override readonly cause = { code: 'PRIVATE' } as const;

  constructor() {
    super('the address is not on the public web');
    this.name = 'PrivateAddressError';
  }
}

/** Finds a name's addresses and gives the connection only public ones: what was looked at is what is connected to. */
const publicLookup: LookupFunction = (host, options: LookupOptions, answer) => {
  lookup(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
    const [first] = error ? [] : found;
    if (error || !first) return answer(error ?? new PrivateAddressError(), '', 0);
    if (!found.every(({ address }) => isPublicAddress(address)))
      return answer(new PrivateAddressError(), '', 0);
    return options.all ? answer(null, found) : answer(null, first.address, first.family);
  });
};

const MOST_TURNS = 5;
const TURNED = new Set([301, 302, 303, 307, 308]);

/**
 * As `fetch`, for what servers answer and not for what they send: the answer has no body. Each turn is looked at anew.
 * @throws PrivateAddressError; what sockets throw, under `cause`
 */
export async function publicFetch(address: string, init: RequestInit): Promise<Response> {
  let url = new URL(address);
  for (let turn = 0; turn <= MOST_TURNS; turn++) {
    const { status, location } = await ask(url, init);
    if (!TURNED.has(status) || location === undefined) return new Response(null, { status: shown(status) });
    url = new URL(location, url);
  }
  return new Response(null, { status: 508 });
}

/** A `Response` takes no others. */
const shown = (status: number): number => (status >= 200 && status <= 599 ? status : 502);

interface Answered {
  readonly status: number;
  readonly location: string | undefined;
}

function ask(url: URL, { method, signal, headers }: RequestInit): Promise<Answered> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isTaken = url.protocol === 'https:' || url.protocol === 'http:';
  if (!isTaken || (isIP(host) !== 0 && !isPublicAddress(host)))
    return Promise.reject(new PrivateAddressError());
  const request = url.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        method: method ?? 'GET',
        headers: headers as Record<string, string>,
        lookup: publicLookup,
        ...(signal ? { signal } : {}),
      },
      response => {
        resolve({ status: response.statusCode ?? 0, location: response.headers.location });
        response.destroy();
      },
    );
    asked.on('error', error =>
      reject(error instanceof PrivateAddressError ? error : new Error('no answer', { cause: error })),
    );
    asked.end();
  });
}
