// What becomes of an uploaded picture: its pixels in our sizes, and nothing else of it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawPicture } from './draw.ts';
import { pictureKindOf } from './signature.ts';
import { bomb, claim, HEIC, noise, withComment } from './testing.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'secon-pictures-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function draw(bytes: Uint8Array) {
  const path = join(folder, 'upload');
  writeFileSync(path, bytes);
  const { width, height, files } = await drawPicture(path, pictureKindOf(bytes.subarray(0, 4096)));
  return { width, height, files: files.map(file => ({ ...file, content: Buffer.from(file.content) })) };
}

const refusal = (code: string, params: object = {}) =>
  expect.objectContaining({ kind: 'invalid', code: `library.picture-${code}`, params });

/** Colour of the pixel in one corner. */
async function corner(bytes: Buffer | undefined, left: number, top: number): Promise<number[]> {
  const raw = await sharp(bytes ?? Buffer.alloc(0))
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer();
  return [...raw];
}

/** As exact as a packed picture keeps a colour. */
const coarse = (colour: readonly number[]) => colour.map(part => Math.round(part / 51));

describe('is refused', () => {
  test('too small on both sides', async () => {
    const least = await noise(199, 120).png().toBuffer();
    await expect(draw(least)).rejects.toEqual(refusal('small', { least: 200, found: 199 }));
  });

  test('larger than its file, before any of it is unpacked', async () => {
    await expect(draw(claim(50_000, 50_000))).rejects.toEqual(refusal('pixels', { most: 60, found: 2500 }));
    await expect(draw(claim(8000, 7501))).rejects.toEqual(refusal('pixels', { most: 60, found: 61 }));
  });

  test('in a format that is unpacked whole, when that would take too much', async () => {
    const plain = { create: { width: 5000, height: 4000, channels: 3 as const, background: '#888' } };
    await expect(draw(await sharp(plain).avif({ effort: 0 }).toBuffer())).rejects.toEqual(
      refusal('pixels', { most: 16, found: 20 }),
    );
  });

  test('when it holds less than its head says', async () => {
    await expect(draw(claim(400, 400))).rejects.toEqual(refusal('broken'));
  });

  test.each(['jpeg', 'png', 'webp', 'gif', 'avif', 'tiff'] as const)(
    '%s cut off in the middle',
    async type => {
      const bytes = await noise(240, 200).toFormat(type).toBuffer();
      await expect(draw(bytes.subarray(0, bytes.length / 2))).rejects.toEqual(refusal('broken'));
    },
  );

  test('that begins like one format and goes on as another', async () => {
    const png = await noise(300, 300).png().toBuffer();
    await expect(draw(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), png]))).rejects.toEqual(
      refusal('broken'),
    );
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"/>';
    await expect(draw(Buffer.from(`GIF89a${drawing}`))).rejects.toEqual(refusal('broken'));
  });

  test('from a telephone that keeps HEIC, with what to do', async () => {
    await expect(draw(HEIC)).rejects.toEqual(refusal('heic'));
  });
});

describe('is drawn', () => {
  test('in all our sizes and as a JPEG, never larger than it came', async () => {
    const { width, height, files } = await draw(await noise(3000, 2000).jpeg().toBuffer());
    expect([width, height]).toEqual([2400, 1600]);
    const sizes = await Promise.all(
      files.map(async ({ side, format, content }) => {
        const about = await sharp(content).metadata();
        return [side, format, about.format, about.width, about.height];
      }),
    );
    expect(sizes).toEqual([
      [2400, 'webp', 'webp', 2400, 1600],
      [1600, 'webp', 'webp', 1600, 1067],
      [960, 'webp', 'webp', 960, 640],
      [480, 'webp', 'webp', 480, 320],
      [1600, 'jpg', 'jpeg', 1600, 1067],
    ]);
    const small = await draw(await noise(300, 200).jpeg().toBuffer());
    expect(small.files.map(({ side, format }) => `${side}.${format}`)).toEqual(['300.webp', '300.jpg']);
  });

  test('however narrow it is', async () => {
    const { files } = await draw(await noise(6000, 3).png().toBuffer());
    expect(files.map(({ side }) => side)).toEqual([2400, 1600, 960, 480, 1600]);
  });

  test('without place, camera, names, profile, comment and whatever follows its end', async () => {
    const secret = 'Ag. Dimitrios 7, third floor';
    const plain = await noise(800, 600)
      .withExif({
        IFD0: { Artist: secret, Make: secret },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '41/1 7/1 3/1', GPSMapDatum: secret },
      })
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${secret}</a></x:xmpmeta>`)
      .withIccProfile('p3')
      .jpeg()
      .toBuffer();
    const page = `<html><script>alert("${secret}")</script></html>`;
    const polyglot = Buffer.concat([
      withComment(plain, page),
      Buffer.from(page),
      Buffer.from('PK\x05\x06hidden.exe'),
    ]);
    expect((await sharp(polyglot).metadata()).exif?.length).toBeGreaterThan(100);
    const { files } = await draw(polyglot);
    expect(files.length).toBe(3);
    for (const { content } of files) {
      const { exif, xmp, iptc, icc, comments, orientation } = await sharp(content).metadata();
      expect({ exif, xmp, iptc, icc, comments, orientation }).toEqual({});
      expect(content.includes(secret)).toBe(false);
      expect(content.includes('<script')).toBe(false);
      expect(content.includes('hidden.exe')).toBe(false);
    }
  });

  test.each([
    [1, [300, 200], 'red green blue white'],
    [2, [300, 200], 'green red white blue'],
    [3, [300, 200], 'white blue green red'],
    [4, [300, 200], 'blue white red green'],
    [5, [200, 300], 'red blue green white'],
    [6, [200, 300], 'blue red white green'],
    [7, [200, 300], 'white green blue red'],
    [8, [200, 300], 'green white red blue'],
  ])('upright, when the camera was held as in EXIF orientation %i', async (orientation, size, colours) => {
    const quarters = ['#ff0000', '#00ff00', '#0000ff', '#ffffff'].map((background, n) => ({
      input: { create: { width: 150, height: 100, channels: 3 as const, background } },
      left: (n % 2) * 150,
      top: Math.floor(n / 2) * 100,
    }));
    const upload = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#000' } })
      .composite(quarters)
      .withMetadata({ orientation })
      .jpeg({ chromaSubsampling: '4:4:4' })
      .toBuffer();
    const { width, height, files } = await draw(upload);
    expect([width, height]).toEqual(size);
    const names: Record<string, number[]> = {
      red: [5, 0, 0],
      green: [0, 5, 0],
      blue: [0, 0, 5],
      white: [5, 5, 5],
    };
    const places = [
      [20, 20],
      [width - 20, 20],
      [20, height - 20],
      [width - 20, height - 20],
    ] as const;
    for (const { content } of files)
      for (const [n, colour] of colours.split(' ').entries())
        expect(coarse(await corner(content, ...(places[n] ?? places[0])))).toEqual(names[colour]);
  });

  test('in the colours that its profile means, not those that its numbers are', async () => {
    const create = { width: 300, height: 200, channels: 3 as const, background: { r: 60, g: 160, b: 90 } };
    // The same colour, in a wider space: other numbers, one look.
    const wide = await sharp({ create }).withIccProfile('p3').png().toBuffer();
    const numbers = [...(await sharp(wide, {}).keepIccProfile().raw().toBuffer()).subarray(0, 3)];
    expect(numbers).not.toEqual([60, 160, 90]);
    const ink = await sharp({ create }).toColourspace('cmyk').jpeg({ quality: 100 }).toBuffer();
    for (const upload of [wide, ink]) {
      const { files } = await draw(upload);
      for (const { content } of files) {
        const [red = 0, green = 0, blue = 0] = await corner(content, 100, 100);
        expect([Math.abs(red - 60) < 16, Math.abs(green - 160) < 16, Math.abs(blue - 90) < 16]).toEqual([
          true,
          true,
          true,
        ]);
      }
    }
  });

  test('from sixteen bits, from grey, from a palette, from an animation', async () => {
    const deep = await noise(240, 200).toColourspace('rgb16').png().toBuffer();
    expect((await sharp(deep).metadata()).depth).toBe('ushort');
    const grey = await noise(240, 200).toColourspace('b-w').png().toBuffer();
    const palette = await noise(240, 200).png({ palette: true }).toBuffer();
    const frames = await sharp(
      [await noise(240, 200).png().toBuffer(), await noise(240, 200).png().toBuffer()],
      {
        join: { animated: true },
      },
    )
      .gif()
      .toBuffer();
    expect((await sharp(frames).metadata()).pages).toBe(2);
    for (const upload of [deep, grey, palette, frames]) {
      const { width, height, files } = await draw(upload);
      expect([width, height]).toEqual([240, 200]);
      const about = await sharp(files[0]?.content).metadata();
      expect([about.depth, about.pages ?? 1, about.space]).toEqual(['uchar', 1, 'srgb']);
    }
  });

  test('see-through where it was, and on white where a JPEG cannot be', async () => {
    const clear = { create: { width: 300, height: 300, channels: 4 as const, background: '#ff000000' } };
    const { files } = await draw(await sharp(clear).png().toBuffer());
    expect((await corner(files[0]?.content, 9, 9))[3]).toBe(0);
    const jpeg = files.find(({ format }) => format === 'jpg');
    expect(await corner(jpeg?.content, 9, 9)).toEqual([255, 255, 255]);
  });

  test('from a file that says nothing but one colour on sixty megapixels', async () => {
    const { width, height } = await draw(bomb(8000, 7500));
    expect([width, height]).toEqual([2400, 2250]);
  });

  test('the same each time, byte for byte', async () => {
    const upload = await noise(900, 700).jpeg().toBuffer();
    const [first, second] = [await draw(upload), await draw(upload)];
    expect(second.files.every(({ content }, n) => first.files[n]?.content.equals(content))).toBe(true);
  });
});
