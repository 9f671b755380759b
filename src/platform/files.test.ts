// The file store on disk, and in a bucket of a server that speaks S3.
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { S3Settings } from './config.ts';
import { type Files, openFiles, sha256 } from './files.ts';

const folder = mkdtempSync(join(tmpdir(), 'secon-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

let server: S3rver;
let bucket: S3Settings;
beforeAll(async () => {
  const port = await freePort();
  server = new S3rver({
    port,
    address: '127.0.0.1',
    directory: join(folder, 's3'),
    silent: true,
    configureBuckets: [{ name: 'secon', configs: [] }],
  });
  await server.run();
  const keys = { key: 'S3RVER', secret: 'S3RVER' };
  bucket = { bucket: 'secon', endpoint: `http://127.0.0.1:${port}`, region: 'eu-central-1', ...keys };
});
afterAll(() => server.close());

describe.each(['disk', 's3'] as const)('on %s', kind => {
  let files: Files;
  beforeAll(async () => {
    files = await openFiles({ data: join(folder, 'data'), s3: kind === 's3' ? bucket : undefined });
  });
  const content = new TextEncoder().encode('Δείγμα – проба – sample');

  test.each(['../outside.txt', 'up/../../out.txt', 'a visitor’s name.txt'])(
    '%j is no key of ours',
    async key => {
      await expect(files.put(key, content)).rejects.toThrow();
    },
  );

  test('what is not there is null', async () => {
    expect(await files.get('nothing/here.txt')).toBeNull();
  });

  test('what was stored comes back, with its size and digest', async () => {
    const stored = await files.put('newsletters/2/sample.txt', content);
    expect(stored).toEqual({
      key: 'newsletters/2/sample.txt',
      size: content.byteLength,
      sha256: sha256(content),
    });
    expect(await files.get('newsletters/2/sample.txt')).toEqual(content);
    expect(await files.list()).toContain('newsletters/2/sample.txt');
  });

  test('a folder holds what is below it, one that is not there nothing', async () => {
    for (const key of ['shelf/a.txt', 'shelf/deep/b.txt', 'shelf-two/c.txt']) await files.put(key, content);
    expect(await files.list('shelf/')).toEqual(['shelf/a.txt', 'shelf/deep/b.txt']);
    expect(await files.list('no-shelf/')).toEqual([]);
  });

  test('removed is gone', async () => {
    await files.put('a/b.txt', content);
    await files.remove('a/b.txt');
    expect(await files.get('a/b.txt')).toBeNull();
  });
});

test('what a killed process left half written is cleared away at the next start, what is being written is not', async () => {
  const data = join(folder, 'killed');
  await openFiles({ data, s3: undefined });
  const arriving = join(data, 'arriving');
  writeFileSync(join(arriving, 'old'), 'half');
  utimesSync(join(arriving, 'old'), new Date(0), new Date(0));
  writeFileSync(join(arriving, 'young'), 'half');
  const files = await openFiles({ data, s3: undefined });
  expect(readdirSync(arriving)).toEqual(['young']);
  expect(await files.list()).toEqual([]);
});

test('many who store the same file at once are all given it back whole', async () => {
  // A bucket promises whole objects itself.
  const files = await openFiles({ data: join(folder, 'at-once'), s3: undefined });
  const large = new Uint8Array(300_000).map((_, place) => place % 251);
  const again = async () => {
    for (let round = 0; round < 30; round++) await files.put('twice/same.bin', large);
  };
  await Promise.all([again(), again(), again()]);
});
