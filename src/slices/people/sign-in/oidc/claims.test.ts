// A provider that lies, or somebody who has come between: nothing that does not verify signs anybody in.
import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../../../testing/house.ts';
import { rateLimit } from '../../schema.ts';
import { makePerson, Visitor } from '../../testing.ts';
import { begin, closeServer, comeBack, isIn, listenOn, problem, settingsFor, subject } from './testing.ts';

type Json = Readonly<Record<string, unknown>>;
type Sign = (input: string) => Buffer;

const rsaKey = (): KeyObject => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const KEY = rsaKey();
const rs256 =
  (key: KeyObject): Sign =>
  input =>
    sign('sha256', Buffer.from(input), key);
const hs256 =
  (secret: string): Sign =>
  input =>
    createHmac('sha256', secret).update(input).digest();

const encoded = (value: Json): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: Json, header: Json = { alg: 'RS256', kid: 'test' }, signed = rs256(KEY)): string => {
  const input = `${encoded(header)}.${encoded(claims)}`;
  return `${input}.${signed(input).toString('base64url')}`;
};

type Reply = Json | number | { readonly to: string };

const server = createServer();
let issuer: string;
/** What it answers, by path; a number is a status. */
let replies: Map<string, Reply>;
let house: TestHouse;

function answer(request: IncomingMessage, response: ServerResponse): void {
  const reply = replies.get(request.url ?? '') ?? 404;
  if (typeof reply === 'number') response.writeHead(reply).end();
  else if ('to' in reply) response.writeHead(302, { location: String(reply.to) }).end();
  else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply));
}

const DISCOVERY = '/.well-known/openid-configuration';

beforeAll(async () => {
  server.on('request', answer);
  issuer = await listenOn(server);
  house = await openTestHouse({ content: null });
});
afterAll(async () => {
  await house.close();
  await closeServer(server);
});
beforeEach(async () => {
  await house.services.database.db.delete(rateLimit);
  const { kty, n, e } = KEY.export({ format: 'jwk' });
  replies = new Map<string, Reply>([
    [DISCOVERY, metadata()],
    ['/keys', { keys: [{ kty, n, e, kid: 'test', use: 'sig' }] }],
  ]);
});

const metadata = (changed: Json = {}): Json => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/keys`,
  userinfo_endpoint: `${issuer}/me`,
  ...changed,
});

/** Somebody with an account comes back. @param tokens what the code is exchanged for, by the claims that would be true */
async function comesBack(tokens: (claims: Json) => Reply): Promise<[string | null, boolean]> {
  const { email } = await makePerson(house.services);
  const visitor = new Visitor(house.web(settingsFor(issuer)));
  const asked = new URL(await begin(visitor)).searchParams;
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: issuer,
    aud: 'client_secret_basic',
    sub: subject(),
    nonce: asked.get('nonce'),
    iat: now,
    exp: now + 60,
    email,
    email_verified: true,
  };
  replies.set('/token', tokens(claims));
  const { headers } = await comeBack(visitor, `/api/auth/oidc/callback?code=x&state=${asked.get('state')}`);
  return [headers.get('location'), await isIn(visitor)];
}

const withToken = (token: string): Reply => ({ id_token: token, access_token: 'x', token_type: 'Bearer' });
const REFUSED = [problem('oidc-failed'), false];

test('the truth signs in', async () => {
  expect(await comesBack(claims => withToken(jwt(claims)))).toEqual(['/admin', true]);
  const twice = (claims: Json) => withToken(jwt({ ...claims, aud: [claims.aud, 'x'], azp: claims.aud }));
  expect(await comesBack(twice)).toEqual(['/admin', true]);
});

describe('a token does not sign in', () => {
  const past = Math.floor(Date.now() / 1000) - 10;
  test.each<[string, Json]>([
    ['of another attempt', { nonce: 'another' }],
    ['of no attempt', { nonce: undefined }],
    ['for another site', { aud: 'another' }],
    ['for another site too', { aud: ['client_secret_basic', 'another'] }],
    ['asked for by another site', { azp: 'another' }],
    ['for nobody', { aud: undefined }],
    ['of another provider', { iss: 'https://evil.example' }],
    ['that is over', { exp: past }],
    ['that is never over', { exp: undefined }],
    ['that is not valid yet', { nbf: past + 3600 }],
    ['about nobody', { sub: undefined }],
    ['about no text', { sub: { $ne: null } }],
    ['about an empty name', { sub: '' }],
  ])('%s', async (_, changed) => {
    expect(await comesBack(claims => withToken(jwt({ ...claims, ...changed })))).toEqual(REFUSED);
  });

  const publicPem = () => createPublicKey(KEY).export({ format: 'pem', type: 'spki' }).toString();
  test.each<[string, Json, () => Sign]>([
    ['without a signature', { alg: 'none' }, () => () => Buffer.alloc(0)],
    ['with a signature that says it is none', { alg: 'none', kid: 'test' }, () => rs256(KEY)],
    ['signed by somebody else', { alg: 'RS256', kid: 'test' }, () => rs256(rsaKey())],
    ['signed with a key nobody knows', { alg: 'RS256', kid: 'other' }, () => rs256(rsaKey())],
    [
      'signed with a public key as if it were a secret',
      { alg: 'HS256', kid: 'test' },
      () => hs256(publicPem()),
    ],
    [
      'signed with the secret that we share',
      { alg: 'HS256' },
      () => hs256(settingsFor(issuer).clientSecret ?? ''),
    ],
    ['with a signature left empty', { alg: 'RS256', kid: 'test' }, () => () => Buffer.alloc(0)],
  ])('%s', async (_, header, signed) => {
    expect(await comesBack(claims => withToken(jwt(claims, header, signed())))).toEqual(REFUSED);
  });

  test.each<[string, Reply]>([
    ['that is none', withToken('x')],
    ['that is not there', { access_token: 'x' }],
    ['that is no text', { id_token: { sub: 'x' } }],
    ['instead of which an error comes', 400],
  ])('%s', async (_, reply) => expect(await comesBack(() => reply)).toEqual(REFUSED));

  test('with an address that belongs to somebody else', async () => {
    const other = await makePerson(house.services);
    replies.set('/me', { sub: 'other', email: other.email, email_verified: true });
    const silent = (claims: Json) => withToken(jwt({ ...claims, email: undefined }));
    expect(await comesBack(silent)).toEqual(REFUSED);
  });
});

test('who does not answer on the way is named as such', async () => {
  const down = [problem('oidc-unreachable'), false];
  expect(await comesBack(() => 500)).toEqual(down);
  replies.set('/keys', 500);
  expect(await comesBack(claims => withToken(jwt(claims)))).toEqual(down);
});

describe('nobody is sent to, and nothing is asked of', () => {
  const begun = async (): Promise<string> => {
    const visitor = new Visitor(house.web(settingsFor(issuer)));
    return (await visitor.post('/api/auth/oidc/begin')).body.error?.code;
  };

  test.each<[string, () => Reply]>([
    ['with another name than is set', () => metadata({ issuer: 'https://evil.example' })],
    ['with almost the name that is set', () => metadata({ issuer: `${issuer}/` })],
    ['that leads elsewhere without TLS', () => metadata({ authorization_endpoint: 'http://evil.example/' })],
    ['that leads into a script', () => metadata({ authorization_endpoint: 'javascript:alert(1)' })],
    ['that exchanges codes without TLS', () => metadata({ token_endpoint: 'http://evil.example/token' })],
    ['whose keys come without TLS', () => metadata({ jwks_uri: 'http://evil.example/keys' })],
    ['whose keys are on our disk', () => metadata({ jwks_uri: 'file:///etc/passwd' })],
    ['that describes itself in no way we know', () => ({ issuer })],
    ['that does not know its own description', () => 404],
    ['that sends elsewhere for its description', () => ({ to: `${issuer}/elsewhere` })],
  ])('a provider %s', async (_, description) => {
    replies.set('/elsewhere', metadata());
    replies.set(DISCOVERY, description());
    expect(await begun()).toBe('people.oidc-setup');
  });

  test('a provider that sends elsewhere with our code', async () => {
    replies.set('/elsewhere', 200);
    expect(await comesBack(() => ({ to: `${issuer}/elsewhere` }))).toEqual([problem('oidc-setup'), false]);
  });
});
