// For tests: somebody with an account, and a visitor whose program keeps cookies as a browser does.
import { createHmac } from 'node:crypto';
import { uuidv7 } from '../../platform/clock.ts';
import type { Web } from '../../platform/http/app.ts';
import type { Language } from '../../platform/languages.ts';
import { listMails, type MailView } from '../../platform/mail/index.ts';
import type { Services } from '../../platform/services.ts';
import type { Role } from './model.ts';
import { account, membership, person, user } from './schema.ts';
import { hashPassword } from './sign-in/password.ts';

export const TEST_PASSWORD = 'correct horse battery';

/** Made once: a password that takes its time to be checked takes it to be made, too. */
let hashed: Promise<string> | null = null;

export interface TestPerson {
  readonly id: string;
  readonly email: string;
}

/** Somebody with an account and memberships. */
export async function makePerson(
  { database }: Services,
  roles: readonly (Role | { role: Role; organisation?: string; languages?: Language[] })[] = [],
  options: { readonly email?: string; readonly language?: Language; readonly name?: string } = {},
): Promise<TestPerson> {
  hashed ??= hashPassword(TEST_PASSWORD);
  const password = await hashed;
  const id = uuidv7();
  const { email = `${id}@example.org`, language = 'en', name = 'Somebody' } = options;
  await database.transact(async tx => {
    await tx.insert(person).values({ id, name, language });
    await tx.insert(user).values({ id, email, emailVerified: true });
    const credential = { id: uuidv7(), userId: id, accountId: id, providerId: 'credential', password };
    await tx.insert(account).values(credential);
    for (const given of roles) {
      const { role, organisation, languages } =
        typeof given === 'string' ? { role: given, organisation: undefined, languages: undefined } : given;
      await tx.insert(membership).values({
        id: uuidv7(),
        personId: id,
        role,
        organisationId: organisation ?? null,
        languages: languages ?? [],
      });
    }
  });
  return { id, email };
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for
  readonly body: any;
  readonly headers: Headers;
}

/** A browser, as far as the interface can tell. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  readonly #web: Web;
  readonly address: string;

  constructor(web: Web, address = '192.0.2.1') {
    this.#web = web;
    this.address = address;
  }

  get = (path: string, headers: Record<string, string> = {}) => this.ask('GET', path, undefined, headers);
  post = (path: string, body: unknown = {}, headers: Record<string, string> = {}) =>
    this.ask('POST', path, body, headers);
  patch = (path: string, body: unknown = {}) => this.ask('PATCH', path, body);
  delete = (path: string) => this.ask('DELETE', path);

  signIn(email: string, password = TEST_PASSWORD): Promise<Answer> {
    return this.post('/api/auth/sign-in/email', { email, password });
  }

  /** @param body an object is sent as JSON, a string as it is */
  async ask(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const sent = new Headers({
      'sec-fetch-site': 'same-origin',
      cookie: Array.from(this.cookies, ([name, value]) => `${name}=${value}`).join('; '),
      'user-agent': 'test',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    });
    for (const [name, value] of [...sent]) if (value === '') sent.delete(name);
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const init = { method, headers: sent, ...(body === undefined ? {} : { body: text }) };
    const response = await this.#web.app.request(path, init, {
      incoming: { socket: { remoteAddress: this.address } },
    });
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    const answer = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(answer) : answer };
  }

  #keep(cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (/max-age=0/i.test(cookie)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** Waits for a mail to somebody that was written after the answer had been given. */
export async function mailTo({ database }: Services, recipient: string, kind: string): Promise<MailView> {
  for (let round = 0; round < 100; round++) {
    const found = (await listMails(database.db, 100)).find(
      mail => mail.recipient === recipient && mail.kind === kind,
    );
    if (found) return found;
    await new Promise(again => setTimeout(again, 50));
  }
  throw new Error(`no ${kind} mail to ${recipient}`);
}

/** The token in a mail's link. */
export const tokenIn = ({ link }: MailView): string => link?.split('#')[1] ?? '';

/** The code that a device would show now (RFC 6238), from the address that better-auth gives for it. */
export function totp(uri: string): string {
  const base32 = new URL(uri).searchParams.get('secret') ?? '';
  const bits = [...base32].map(c =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0'),
  );
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const key = Buffer.from(bytes.map(byte => Number.parseInt(byte, 2)));
  const mac = createHmac('sha1', key).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
