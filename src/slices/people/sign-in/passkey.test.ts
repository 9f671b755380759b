// Passkeys, with a device made of Node's own cryptography (WebAuthn Level 2, attestation "none").
import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditTrail } from '../../../platform/audit.ts';
import type { Web } from '../../../platform/http/app.ts';
import { ENGINES } from '../../../testing/databases.ts';
import { openTestHouse, type TestHouse } from '../../../testing/house.ts';
import { makePerson, Visitor } from '../testing.ts';

const sha256 = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest();
const base64 = (data: Buffer): string => data.toString('base64url');

const PRESENT = 0x01;
const VERIFIED = 0x04;
const WITH_KEY = 0x40;

class Device {
  readonly id = randomBytes(16);
  readonly #key: KeyObject;
  readonly #public: Buffer;
  #counter = 0;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#key = privateKey;
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    // A COSE key (RFC 9053): elliptic, ES256, P-256, and the two coordinates.
    const head = Buffer.from('a5010203262001215820', 'hex');
    const middle = Buffer.from('225820', 'hex');
    this.#public = Buffer.concat([head, Buffer.from(x, 'base64url'), middle, Buffer.from(y, 'base64url')]);
  }

  #data(site: string, flags: number, key = Buffer.alloc(0)): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(++this.#counter);
    return Buffer.concat([sha256(site), Buffer.from([flags]), counter, key]);
  }

  register(challenge: string, { site = 'secon.example', origin = 'https://secon.example' } = {}) {
    const length = Buffer.from([0, this.id.length]);
    const key = Buffer.concat([Buffer.alloc(16), length, this.id, this.#public]);
    const data = this.#data(site, PRESENT | VERIFIED | WITH_KEY, key);
    // {"fmt": "none", "attStmt": {}, "authData": …} in CBOR.
    const head = Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex');
    const attestationObject = base64(Buffer.concat([head, Buffer.from([data.length]), data]));
    const client = Buffer.from(JSON.stringify({ type: 'webauthn.create', challenge, origin }));
    return this.#credential({ attestationObject, clientDataJSON: base64(client), transports: ['internal'] });
  }

  signIn(challenge: string, { flags = PRESENT | VERIFIED, origin = 'https://secon.example' } = {}) {
    const data = this.#data('secon.example', flags);
    const client = Buffer.from(JSON.stringify({ type: 'webauthn.get', challenge, origin }));
    const signature = createSign('sha256').update(data).update(sha256(client)).sign(this.#key);
    return this.#credential({
      authenticatorData: base64(data),
      clientDataJSON: base64(client),
      signature: base64(signature),
    });
  }

  #credential(response: object) {
    const id = base64(this.id);
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }
}

describe.each(ENGINES)('passkeys on $name', engine => {
  let house: TestHouse;
  let web: Web;
  beforeAll(async () => {
    house = await openTestHouse({ engine, content: null });
    web = house.web();
  });
  afterAll(() => house.close());

  const PATH = '/api/auth/passkey';
  const signedIn = async () => {
    const visitor = new Visitor(web);
    await visitor.signIn((await makePerson(house.services, ['reviewer'])).email);
    return visitor;
  };
  const register = async (visitor: Visitor, device: Device, wrong?: { site?: string; origin?: string }) => {
    const { body } = await visitor.get(`${PATH}/generate-register-options`);
    const response = device.register(body.challenge, wrong);
    return visitor.post(`${PATH}/verify-registration`, { response, name: 'My phone' });
  };
  const enter = async (device: Device, wrong?: { flags?: number; origin?: string }) => {
    const visitor = new Visitor(web);
    const { body } = await visitor.get(`${PATH}/generate-authenticate-options`);
    const response = device.signIn(body.challenge, wrong);
    const { status } = await visitor.post(`${PATH}/verify-authentication`, { response });
    return { visitor, status, response };
  };

  test('are not registered by whoever is not signed in, nor for another site', async () => {
    expect((await new Visitor(web).get(`${PATH}/generate-register-options`)).status).toBe(401);
    const visitor = await signedIn();
    for (const wrong of [{ site: 'evil.example' }, { origin: 'https://evil.example' }])
      expect((await register(visitor, new Device(), wrong)).status).toBe(400);
    expect((await visitor.get(`${PATH}/list-user-passkeys`)).body).toEqual([]);
  });

  test('that nobody knows, for another site, without a look at who holds the device, or played again do not sign in', async () => {
    const [device, visitor] = [new Device(), await signedIn()];
    expect((await register(visitor, device)).status).toBe(200);
    expect((await enter(new Device())).status).toBe(401);
    expect((await enter(device, { origin: 'https://evil.example' })).status).toBe(400);
    expect((await enter(device, { flags: PRESENT })).status).toBe(400);
    const once = await enter(device);
    expect(once.status).toBe(200);
    const replayed = new Visitor(web);
    await replayed.get(`${PATH}/generate-authenticate-options`);
    expect((await replayed.post(`${PATH}/verify-authentication`, { response: once.response })).status).toBe(
      400,
    );
  });

  test('of somebody else are neither seen nor removed', async () => {
    const [hers, his] = [await signedIn(), await signedIn()];
    const { id } = (await register(hers, new Device())).body;
    expect((await his.get(`${PATH}/list-user-passkeys`)).body).toEqual([]);
    expect([401, 403, 404]).toContain((await his.post(`${PATH}/delete-passkey`, { id })).status);
    expect((await hers.get(`${PATH}/list-user-passkeys`)).body).toHaveLength(1);
  });

  test('sign in, are listed without their key, and removed sign in no more', async () => {
    const [device, visitor] = [new Device(), await signedIn()];
    const { body } = await register(visitor, device);
    const { visitor: entered } = await enter(device);
    expect((await entered.get('/api/v1/me')).body.id).toBe((await visitor.get('/api/v1/me')).body.id);
    const [listed] = (await visitor.get(`${PATH}/list-user-passkeys`)).body;
    expect(Object.keys(listed).sort()).toEqual(['createdAt', 'id', 'name']);
    expect((await visitor.post(`${PATH}/delete-passkey`, { id: body.id })).status).toBe(200);
    expect((await enter(device)).status).toBe(401);
    const trail = await house.services.database.db
      .select()
      .from(auditTrail)
      .where(eq(auditTrail.actor, (await visitor.get('/api/v1/me')).body.id));
    expect(trail.map(({ verb, after }) => [verb, after])).toEqual([
      ['people.passkey', { added: true }],
      ['people.passkey', { added: false }],
    ]);
  });
});
