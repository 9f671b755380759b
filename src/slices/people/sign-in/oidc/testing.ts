// For tests: a real provider of identities on this machine, and the browser of somebody who is sent to it.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import type { OidcSettings } from '../../../../platform/config.ts';
import type { Answer, Visitor } from '../../testing.ts';

export const BACK = 'https://secon.example/api/auth/oidc/callback';
const SECRET = 'a secret of thirty-two characters and more';

/** What the provider says of somebody; `null` as an answer: they press "no". */
export interface Identity {
  readonly email?: string;
  readonly email_verified?: unknown;
}

export const settingsFor = (issuer: string, changed: Partial<OidcSettings> = {}): OidcSettings => ({
  issuer,
  clientId: 'client_secret_basic',
  clientSecret: SECRET,
  clientAuth: undefined,
  name: 'Login of the House',
  trustsEmail: false,
  plainLoopback: true,
  ...changed,
});

export async function listenOn(server: Server, host = '127.0.0.1'): Promise<string> {
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

export const closeServer = (server: Server): Promise<void> => {
  server.closeAllConnections();
  return new Promise(closed => server.close(() => closed()));
};

/** Clients are called after the proof that they give. */
const clientsAt = (back: string) =>
  ['client_secret_basic', 'client_secret_post', 'client_secret_jwt', 'none'].map(method => ({
    client_id: method,
    ...(method === 'none' ? {} : { client_secret: SECRET }),
    redirect_uris: [back],
    grant_types: ['authorization_code'],
    response_types: ['code'],
    token_endpoint_auth_method: method,
  }));

function signingKey(): object {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'test' };
}

interface ProviderOptions {
  /** False: the address is told only when asked for once more. */
  readonly emailInToken?: boolean;
  /** Where it sends people back to. */
  readonly back?: string;
  /** `localhost` is another site than 127.0.0.1, for browsers. */
  readonly host?: string;
}

export class TestProvider {
  readonly issuer: string;
  readonly #server: Server;
  readonly #people = new Map<string, Identity>();
  #signsIn: string | null = null;
  #down = false;

  private constructor(server: Server, issuer: string, { emailInToken = true, back = BACK }: ProviderOptions) {
    this.#server = server;
    this.issuer = issuer;
    const provider = new Provider(issuer, {
      clients: clientsAt(back),
      jwks: { keys: [signingKey()] },
      cookies: { keys: [randomBytes(16).toString('hex')] },
      claims: { openid: ['sub'], email: ['email', 'email_verified'] },
      conformIdTokenClaims: !emailInToken,
      features: { devInteractions: { enabled: false } },
      ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
      interactions: { url: () => '/interaction' },
      findAccount: (_: unknown, accountId: string) => ({
        accountId,
        claims: () => ({ sub: accountId, ...this.#people.get(accountId) }),
      }),
      loadExistingGrant: async (context: {
        oidc: { client: { clientId: string }; session: { accountId: string } };
      }) => {
        const { client, session } = context.oidc;
        const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
        grant.addOIDCScope('openid email');
        await grant.save();
        return grant;
      },
    });
    const answer = provider.callback();
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      if (this.#down) response.writeHead(503).end();
      else if (request.url === '/interaction')
        void provider.interactionFinished(request, response, this.#decision());
      else void answer(request, response);
    });
  }

  static async open(options: ProviderOptions = {}): Promise<TestProvider> {
    const server = createServer();
    return new TestProvider(server, await listenOn(server, options.host), options);
  }

  #decision(): object {
    if (this.#signsIn === null) return { error: 'access_denied' };
    return { login: { accountId: this.#signsIn } };
  }

  /** From now on whoever comes is this one. */
  is(subject: string, identity: Identity): void {
    this.#people.set(subject, identity);
    this.#signsIn = subject;
  }

  /** From now on whoever comes is let in by nobody. */
  refuses(): void {
    this.#signsIn = null;
  }

  goesDown(down = true): void {
    this.#down = down;
  }

  close = (): Promise<void> => closeServer(this.#server);
}

/**
 * Goes to the provider and through it, as a browser does with its own cookies for that site.
 * @returns the address at which the browser comes back, as path and query
 */
export async function through(address: string): Promise<string> {
  const cookies = new Map<string, string>();
  let at = new URL(address);
  for (let hop = 0; hop < 10; hop++) {
    const cookie = Array.from(cookies, ([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error(`${at.pathname}: ${response.status} ${await response.text()}`);
    at = new URL(location, at);
    if (at.href.startsWith(BACK)) return `${at.pathname}${at.search}`;
  }
  throw new Error('the provider sends in circles');
}

/** Presses the button. @returns the address at the provider */
export async function begin(visitor: Visitor, to?: string): Promise<string> {
  const { status, body } = await visitor.post('/api/auth/oidc/begin', to === undefined ? {} : { to });
  if (status !== 200) throw new Error(`begin: ${status} ${JSON.stringify(body)}`);
  return body.address;
}

/** As a browser comes back: sent by another site. */
export const comeBack = (visitor: Visitor, path: string): Promise<Answer> =>
  visitor.get(path, { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' });

/** The whole way. @returns where the browser is sent in the end */
export async function signInThere(visitor: Visitor, to?: string): Promise<string | null> {
  const { headers } = await comeBack(visitor, await through(await begin(visitor, to)));
  return headers.get('location');
}

/** Where somebody is sent who is not let in. */
export const problem = (code: string): string => `/admin/sign-in?problem=${code}`;

export const isIn = async (visitor: Visitor): Promise<boolean> =>
  (await visitor.get('/api/v1/me')).status === 200;

let counter = 0;

/** What a provider calls somebody; nobody else is called so. */
export const subject = (): string => `subject-${++counter}`;
