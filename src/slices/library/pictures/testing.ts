// For tests: pictures as they come, and as nobody should send them.
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { Web } from '../../../platform/http/app.ts';

/** A picture that does not shrink to nothing when it is packed. */
export const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });

export const PNG_HEAD = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** A part of a PNG. */
export function chunk(name: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const part = Buffer.alloc(body.length + 8);
  part.writeUInt32BE(content.length, 0);
  part.set(body, 4);
  part.writeUInt32BE(crc32(body), body.length + 4);
  return part;
}

export function pngHeader(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Grey, one bit a pixel: the smallest file for the most pixels.
  head.set([1, 0, 0, 0, 0], 8);
  return chunk('IHDR', head);
}

/** A black PNG of a few kilobytes with as many pixels as one likes. */
export function bomb(width: number, height: number): Buffer {
  const row = Math.ceil(width / 8) + 1;
  const pixels = deflateSync(Buffer.alloc(row * height), { level: 9 });
  return Buffer.concat([
    PNG_HEAD,
    pngHeader(width, height),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A JPEG with a comment behind its first mark. */
export function withComment(jpeg: Uint8Array, text: string): Buffer {
  const words = Buffer.from(text, 'utf8');
  const mark = Buffer.from([0xff, 0xfe, (words.length + 2) >> 8, (words.length + 2) & 0xff]);
  return Buffer.concat([jpeg.subarray(0, 2), mark, words, jpeg.subarray(2)]);
}

/** A PNG that says how large it is, and holds nothing. */
export const claim = (width: number, height: number): Buffer =>
  Buffer.concat([PNG_HEAD, pngHeader(width, height), chunk('IDAT', deflateSync(Buffer.alloc(9)))]);

/** A grey field of 220 x 160 as telephones keep their pictures (HEVC). */
export const HEIC: Buffer = Buffer.from(
  [
    'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAUBtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAA',
    'AAAAAA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAFkAAEAAAAAAAAAIwAAACNpaW5mAAAAAAABAAAAFWluZmUC',
    'AAAAAAEAAGh2YzEAAAAAwGlwcnAAAACiaXBjbwAAAHZodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNw',
    'AAADAJAAAAMAAAMAHroCQCEAAQApQgEBA3AAAAMAkAAAAwAAAwAeoBwgKHflupJKa5sCAAADAAIAAAMAAhAiAAEAB0QBwXKw',
    'YkAAAAAUaXNwZQAAAAAAAADcAAAAoAAAABBwaXhpAAAAAAMICAgAAAAWaXBtYQAAAAAAAAABAAEDgQKDAAAAK21kYXQAAAAf',
    'KAGvBBZMaPxrOBKgvleh+bEdPcCoiOcIYTHIlO/uiA==',
  ].join(''),
  'base64',
);

type Cookies = ReadonlyMap<string, string>;

const cookieHeader = (cookies: Cookies): string =>
  Array.from(cookies, ([name, value]) => `${name}=${value}`).join('; ');

/** Uploads as a browser does. @param headers those given here stand before the browser's; empty ones are left out */
export async function sendPicture(
  { app }: Web,
  cookies: Cookies,
  content: Uint8Array | ReadableStream,
  { name = 'hall.jpg', headers = {} }: { name?: string; headers?: Record<string, string> } = {},
) {
  const sent = new Headers({
    'sec-fetch-site': 'same-origin',
    'content-type': 'image/jpeg',
    cookie: cookieHeader(cookies),
    ...headers,
  });
  for (const [header, value] of [...sent]) if (value === '') sent.delete(header);
  const init = { method: 'POST', headers: sent, body: content, duplex: 'half' };
  const path = `/api/v1/library/pictures?name=${encodeURIComponent(name)}`;
  const response = await app.request(path, init as RequestInit);
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for
  return { status: response.status, body: (await response.json()) as any };
}

/** What stands at an address, byte for byte. */
export async function fetchFile({ app }: Web, cookies: Cookies, path: string) {
  const response = await app.request(path, { headers: { cookie: cookieHeader(cookies) } });
  return {
    status: response.status,
    headers: response.headers,
    content: Buffer.from(await response.arrayBuffer()),
  };
}
