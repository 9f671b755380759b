// Damaged files and random texts end in a refusal of one line or in facts: never in a crash.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../facts/index.ts';
import { InputError, readDocument } from '../reading/index.ts';
import { damaged, randomText } from '../testing/damage.ts';
import { documentSamples, segmentSamples } from '../testing/damage-samples.ts';
import { seeded } from '../testing/random.ts';
import { checkSegments, factsOfSegments } from './index.ts';

const TIMES = 25;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
});
afterAll(() => rm(folder, { recursive: true }));

const written = async (name: string, bytes: Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
};

/** Done, or refused in one line. */
const refusedOrDone = async (work: Promise<unknown>): Promise<void> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error === null) return;
  expect(error).toBeInstanceOf(InputError);
  expect(String((error as Error).message)).not.toContain('\n');
};

const drained = async (lines: AsyncIterable<Uint8Array>): Promise<void> => {
  for await (const part of lines) expect(part).toBeInstanceOf(Uint8Array);
};

describe('whole, the samples are read', () => {
  test.each(Object.entries(documentSamples()))('%s', async (name, bytes) => {
    const { text } = await readDocument(await written(name, bytes));
    expect(extract(text, 'en').map(fact => fact.value)).toContain('2025-03-05/2025-03-07');
  });
  test.each(Object.entries(segmentSamples()))('%s', async (name, bytes) => {
    expect((await checkSegments(await written(name, bytes))).findings).toEqual([]);
  });
});

describe('damaged, they are refused or read', () => {
  test.each(Object.entries(documentSamples()))('%s', async (name, bytes) => {
    const random = seeded(name.length);
    for (let n = 0; n < TIMES; n++)
      await refusedOrDone(written(name, damaged(bytes, random)).then(readDocument));
  });
  test.each(Object.entries(segmentSamples()))('%s', async (name, bytes) => {
    const random = seeded(name.length);
    for (let n = 0; n < TIMES; n++)
      await refusedOrDone(written(name, damaged(bytes, random)).then(path => drained(factsOfSegments(path))));
  });
});

test('random text has facts whose words stand where they say', () => {
  const random = seeded(7);
  for (let n = 0; n < 200; n++) {
    const text = randomText(random, 400);
    for (const fact of extract(text, n % 2 === 0 ? 'en' : 'el'))
      expect(text.slice(fact.start, fact.end)).toBe(fact.text);
  }
});
