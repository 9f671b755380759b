// Uploading over the interface: what is refused and why, and what is answered.
import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from '../../../platform/clock.ts';
import type { Web } from '../../../platform/http/app.ts';
import { listen } from '../../../platform/http/listen.ts';
import { openTestHouse, type TestHouse } from '../../../testing/house.ts';
import type { Role } from '../../people/model.ts';
import { makePerson, Visitor } from '../../people/testing.ts';
import { claim, HEIC, noise, sendPicture } from './testing.ts';
import { cleanName } from './upload.ts';

const MB = 1024 * 1024;

let house: TestHouse;
let web: Web;
let editor: Visitor;
let picture: Buffer;

beforeAll(async () => {
  house = await openTestHouse({ content: null });
  web = house.web();
  picture = await noise(900, 600).jpeg().toBuffer();
  editor = await signedIn('partner-editor');
});
afterAll(() => house.close());

async function signedIn(role: Role): Promise<Visitor> {
  const visitor = new Visitor(web);
  const { email } = await makePerson(house.services, [{ role, organisation: uuidv7(), languages: ['el'] }]);
  await visitor.signIn(email);
  return visitor;
}

const send = (content: Uint8Array | ReadableStream, options: Parameters<typeof sendPicture>[3] = {}) =>
  sendPicture(web, editor.cookies, content, options);

const uploads = (): string[] => readdirSync(join(house.folder, 'uploads'));

/** A body of any length, part by part, that says when it was given up. */
function stream(parts: number, first: Uint8Array = picture) {
  const sent = { parts: 0, cancelled: false };
  const body = new ReadableStream({
    pull(controller) {
      controller.enqueue(sent.parts === 0 ? first : new Uint8Array(MB));
      sent.parts++;
      if (sent.parts > parts) controller.close();
    },
    cancel() {
      sent.cancelled = true;
    },
  });
  return { body, sent };
}

describe('is refused', () => {
  test('from whoever is not signed in, before any of it is read', async () => {
    const { body, sent } = stream(3);
    const answer = await sendPicture(web, new Map(), body);
    expect([answer.status, answer.body.error.code]).toEqual([401, 'auth.sign-in']);
    expect(sent.parts).toBeLessThan(2);
  });

  test.each(['translator', 'officer', 'stakeholder'] as const)('from a %s', async role => {
    const answer = await sendPicture(web, (await signedIn(role)).cookies, picture);
    expect([answer.status, answer.body.error.kind]).toEqual([403, 'forbidden']);
  });

  test('from another site, cookies and all', async () => {
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': '', origin: 'https://evil.example' },
      { 'sec-fetch-site': '' },
    ]) {
      const answer = await send(picture, { headers });
      expect([answer.status, answer.body.error.code]).toEqual([403, 'http.foreign']);
    }
  });

  test('too large by what its sender says, before any of it is read', async () => {
    const { body, sent } = stream(3);
    const answer = await send(body, { headers: { 'content-length': String(25 * MB + 1) } });
    expect(answer.body.error).toMatchObject({ code: 'library.picture-large', params: { most: 25 } });
    expect(sent.parts).toBeLessThan(2);
  });

  test('too large whatever its sender says, as soon as that shows', async () => {
    const { body, sent } = stream(200);
    const answer = await send(body, { headers: { 'content-length': '1000' } });
    expect([answer.status, answer.body.error.code]).toEqual([400, 'library.picture-large']);
    expect(sent.cancelled).toBe(true);
    expect(sent.parts).toBeLessThan(30);
  });

  test.each([
    ['nothing', Buffer.alloc(0), 'picture-type', { found: 'empty' }],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'picture-type', { found: 'html' }],
    ['an archive', Buffer.from('PK\x03\x04'), 'picture-type', { found: 'zip' }],
    ['a form’s own wrapping', Buffer.from('------boundary\r\nContent-Disposition'), 'picture-type', {}],
    ['a drawing with a script', Buffer.from('<svg onload="alert(1)"/>'), 'picture-svg', undefined],
    ['a telephone’s own format', HEIC, 'picture-heic', undefined],
    ['a claim of two gigapixels', claim(50_000, 50_000), 'picture-pixels', { most: 60 }],
    ['an icon', claim(64, 64), 'picture-small', { least: 200, found: 64 }],
    ['an empty frame', claim(400, 400), 'picture-broken', undefined],
  ])('%s that is called hall.jpg', async (_, content, code, params) => {
    const { status, body } = await send(content, { headers: { 'content-type': 'image/jpeg' } });
    expect([status, body.error.kind, body.error.code]).toEqual([400, 'invalid', `library.${code}`]);
    if (params) expect(body.error.params).toMatchObject(params);
  });

  test('a picture that breaks off', async () => {
    expect((await send(picture.subarray(0, 3000))).body.error.code).toBe('library.picture-broken');
    const failing = new ReadableStream({
      pull: controller => controller.error(new Error('connection lost')),
    });
    expect((await send(failing)).body.error.code).toBe('library.picture-cut-off');
  });

  test('and nothing of it is left, neither in the scratch folder nor in the file store', async () => {
    expect(uploads()).toEqual([]);
    expect(await house.services.files.list()).toEqual([]);
  });
});

describe('is taken', () => {
  test('with what its record needs, whatever it is called', async () => {
    const { status, body } = await send(picture, {
      name: '../../etc/pass\u202Ewd.jpg',
      headers: { 'content-type': 'text/html' },
    });
    expect(status).toBe(201);
    const key = `pictures/${body.sha256}/900.webp`;
    expect(body).toMatchObject({
      file: key,
      width: 900,
      height: 600,
      type: 'image/webp',
      name: 'passwd.jpg',
    });
    expect(body.preview).toBe(`/api/v1/library/${key}`);
    const stored = await house.services.files.get(key);
    expect(stored?.byteLength).toBe(body.bytes);
    expect(await house.services.files.list('pictures/')).toEqual([
      `pictures/${body.sha256}/480.webp`,
      `pictures/${body.sha256}/900.jpg`,
      key,
    ]);
    expect(uploads()).toEqual([]);
  });

  test('once, when it comes twice or many times at once', async () => {
    const before = await house.services.files.list();
    const answers = await Promise.all(Array.from({ length: 4 }, () => send(picture)));
    expect(new Set(answers.map(({ body }) => body.sha256)).size).toBe(1);
    expect(await house.services.files.list()).toEqual(before);
  });

  test('again whole, when a process died while it stored it', async () => {
    const [key = ''] = await house.services.files.list('pictures/');
    const whole = await house.services.files.get(key);
    await house.services.files.put(key, Buffer.from('half'));
    expect((await send(picture)).status).toBe(201);
    expect(await house.services.files.get(key)).toEqual(whole);
  });

  test('over a real connection, at most so much of it as is allowed', async () => {
    const server = await listen(web, '127.0.0.1', 0);
    const cookie = Array.from(editor.cookies, ([name, value]) => `${name}=${value}`).join('; ');
    const post = (parts: readonly Buffer[]): Promise<string> =>
      new Promise(resolve => {
        const asking = request(
          {
            port: server.port,
            host: '127.0.0.1',
            method: 'POST',
            path: '/api/v1/library/pictures?name=a.png',
            headers: { cookie, 'sec-fetch-site': 'same-origin' },
          },
          response => {
            let text = '';
            response.on('data', part => {
              text += part;
            });
            response.on('end', () => resolve(text));
          },
        );
        // Who is refused in the middle may find the connection gone; a browser says so before it sends.
        asking.on('error', error => resolve(String(error)));
        for (const part of parts) asking.write(part);
        asking.end();
      });
    expect(JSON.parse(await post([picture.subarray(0, 5000), picture.subarray(5000)]))).toMatchObject({
      width: 900,
    });
    expect(await post(Array.from({ length: 40 }, () => Buffer.alloc(MB, 0xff)))).not.toContain('sha256');
    expect(uploads()).toEqual([]);
    await server.stop();
  });

  test('and what a process left behind when it died is cleared', async () => {
    const left = join(house.folder, 'uploads', 'left');
    writeFileSync(left, 'half a picture');
    await send(picture);
    expect(uploads()).toEqual(['left']);
    utimesSync(left, 0, 0);
    await send(picture);
    expect(uploads()).toEqual([]);
  });
});

test.each([
  ['IMG_0001.JPG', 'IMG_0001.JPG'],
  ['C:\\Users\\somebody\\Pictures\\hall.jpg', 'hall.jpg'],
  ['../../../etc/passwd', 'passwd'],
  ['..', ''],
  ['.htaccess', 'htaccess'],
  ['a\u0000b\u202Egpj.exe\n', 'abgpj.exe'],
  ['  Εικόνα   έργου .png', 'Εικόνα έργου .png'],
  ['\uD800x', 'x'],
])('the name %j is read %j', (given, name) => expect(cleanName(given)).toEqual(name));

test('a name is as long as a title may be, and cut between letters', () => {
  expect(cleanName('𝒳'.repeat(200))).toBe('𝒳'.repeat(120));
});

test('sixty thousand bytes of noise are no picture, in any shape', async () => {
  const raw = await sharp(picture).raw().toBuffer();
  expect((await send(raw.subarray(0, 60_000))).status).toBe(400);
});
