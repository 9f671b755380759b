// Damaged files of every format and random texts in every language, for as many minutes as asked (1 unless told).
// npm run trial:fuzz [-- MINUTES]
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { factsOfSegments, InputError } from '../src/checking/index.ts';
import { CLDR_LANGUAGES, extract } from '../src/facts/index.ts';
import { LANGUAGES } from '../src/platform/languages.ts';
import { readDocument, sectionsOf } from '../src/reading/index.ts';
import { damaged, randomText } from '../src/testing/damage.ts';
import { documentSamples, segmentSamples } from '../src/testing/damage-samples.ts';
import { pick, seeded } from '../src/testing/random.ts';
import { scratch } from './harness/record.ts';
import { expectBars, result, round } from './harness/report.ts';

const minutes = Number(process.argv[2] ?? 1);
const LONGEST = 5;
const random = seeded(Date.now());
const languages = [...LANGUAGES, ...CLDR_LANGUAGES];
const documents = Object.entries(documentSamples());
const segments = Object.entries(segmentSamples());
const { folder, remove } = scratch('fuzz');

const document = async (): Promise<string> => {
  const [name, bytes] = pick(documents, random) ?? ['a.txt', new Uint8Array()];
  const path = join(folder, name);
  await writeFile(path, damaged(damaged(bytes, random), random));
  const read = await readDocument(path);
  sectionsOf(read.blocks);
  extract(read.text, pick(languages, random) ?? 'en');
  return name;
};

const aligned = async (): Promise<string> => {
  const [name, bytes] = pick(segments, random) ?? ['a.po', new Uint8Array()];
  const path = join(folder, name);
  await writeFile(path, damaged(bytes, random));
  for await (const lines of factsOfSegments(path)) if (lines.length === 0) break;
  return name;
};

const free = async (): Promise<string> => {
  const text = randomText(random, random() < 0.02 ? 100_000 : 600);
  const language = pick(languages, random) ?? 'en';
  let end = 0;
  for (const fact of extract(text, language)) {
    const stands = text.slice(fact.start, fact.end) === fact.text && fact.start >= end && fact.value !== '';
    if (!stands) throw new Error(`${language}: ${JSON.stringify(fact)} in ${JSON.stringify(text)}`);
    end = fact.end;
  }
  return language;
};

let [inputs, crashes, slowest] = [0, 0, 0];
const until = performance.now() + minutes * 60_000;
while (performance.now() < until) {
  const begun = performance.now();
  try {
    await (pick([document, aligned, free, free], random) ?? free)();
  } catch (error) {
    if (!(error instanceof InputError)) {
      crashes += 1;
      if (crashes < 6) console.error(error);
    }
  }
  inputs += 1;
  slowest = Math.max(slowest, performance.now() - begun);
}
remove();
expectBars([
  { what: 'no crash', met: crashes === 0 },
  { what: `no input over ${LONGEST} s`, met: slowest < LONGEST * 1000 },
]);
result('fuzz', { inputs, crashes, slowest_ms: round(slowest, 0) });
