// Texts written to the four formats and read back: nothing changes, and what was damaged is refused with unit and reason.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { anyDoc } from '../../../document/arbitrary.ts';
import { canonical, parseMarkdown } from '../../../document/index.ts';
import type { Doc } from '../../../document/model.ts';
import { isLanguage, LANGUAGES, type Language } from '../../../platform/languages.ts';
import { ROOT } from '../../../platform/root.ts';
import { Archive } from '../../../reading/archive.ts';
import { zip } from '../../../reading/sample-files.ts';
import { parseTextFile } from '../../texts/index.ts';
import { EXCHANGE_FORMATS, ExchangeError, type ExchangeFile, type ExchangeFormat } from './file.ts';
import { readExchange, writeExchange } from './formats.ts';
import { readUnits, shownCodes, type TextUnits, UnitFaults, unitsOf } from './units.ts';

const WORDS = {
  title: 'Texts',
  help: ['Help'],
  number: 'No.',
  source: 'Source',
  target: 'Target',
  state: 'State',
};

const document = (markdown: string): Doc => parseMarkdown(markdown);

interface Made {
  readonly units: TextUnits;
  readonly file: ExchangeFile;
}

function made(
  pairs: readonly (readonly [Doc, Doc | null])[],
  source: Language = 'en',
  target: Language = 'el',
) {
  const all = pairs.map(([from, to], index): Made & { to: Doc | null } => {
    const units = unitsOf(from, to);
    const reference = {
      project: 'secon',
      kind: 'events',
      id: `record-${index}`,
      field: 'summary',
      language: target,
      source,
      from: '0123456789ab',
      seen: to ? 'ba9876543210' : null,
    };
    const text = {
      reference,
      title: `Record ${index}`,
      state: to ? ('reviewed' as const) : null,
      stale: false,
      units: units.units.map(unit => ({
        ...unit,
        shown: shownCodes(unit.codes, code => `value of ${code.attrs.ref}`),
      })),
    };
    return { units, to, file: { source, target, texts: [text] } };
  });
  return { all, file: { source, target, texts: all.flatMap(one => one.file.texts) } };
}

async function roundTrip(
  format: ExchangeFormat,
  pairs: readonly (readonly [Doc, Doc | null])[],
): Promise<void> {
  const { all, file } = made(pairs);
  const worded = all.filter(one => one.units.units.length > 0);
  if (worded.length === 0) return;
  const read = readExchange(await writeExchange(format, file, WORDS));
  expect(read.format).toBe(format);
  const texts = new Map(read.texts.map(text => [text.reference.id, text]));
  for (const [index, one] of all.entries()) {
    if (one.units.units.length === 0) continue;
    const text = texts.get(`record-${index}`);
    expect(text?.reference).toEqual(file.texts[index]?.reference);
    const { doc } = readUnits(one.units, text?.units ?? []);
    expect(doc).toEqual(canonical(one.to ?? document('')));
    const states = new Set(
      text?.units.filter(unit => (unit.target ?? []).length > 0).map(unit => unit.state),
    );
    expect([...states].filter(state => state !== 'reviewed')).toEqual([]);
  }
}

/** All texts of the record in this checkout, by record and field, with their languages. */
function recordTexts(): Map<string, Map<string, Doc>> {
  const root = join(ROOT, 'content', 'secon');
  const found = new Map<string, Map<string, Doc>>();
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const language = /([a-z]{2})\.md$/.exec(path)?.[1] ?? '';
    if (!isLanguage(language)) continue;
    for (const text of parseTextFile({ path, text: readFileSync(join(root, path), 'utf8') }).texts) {
      const place = `${path.slice(0, -5)}${text.field}`;
      found.set(place, (found.get(place) ?? new Map()).set(language, document(text.body)));
    }
  }
  return found;
}

describe.each(EXCHANGE_FORMATS)('through %s', format => {
  test('every text of the record comes back as it was, in every language', async () => {
    const texts = [...recordTexts().values()];
    expect(texts.length).toBeGreaterThan(20);
    for (const language of LANGUAGES.filter(code => code !== 'en')) {
      const pairs = texts.flatMap(text => {
        const source = text.get('en');
        return source ? [[source, text.get(language) ?? null] as const] : [];
      });
      await roundTrip(format, pairs);
    }
  });

  test('any document comes back as it was, translated by any other or by none', async () => {
    await fc.assert(
      fc.asyncProperty(anyDoc, fc.option(anyDoc), async (source, target) => {
        await roundTrip(format, [[canonical(source), target && canonical(target)]]);
      }),
      { numRuns: format === 'docx' ? 60 : 200 },
    );
  });

  test('signs that XML or brackets would swallow stay', async () => {
    const words = 'a < b && "c" ]]> \u0001 ⟦1⟧ ‹2⟧ \u00a0 é \u{1F600} <x id="1"/> **⟦** ⟧⟧ \\{u\\}';
    await roundTrip(format, [[document(words), document(`- ${words}\n- ${words}`)]]);
  });
});

const SOURCE = document(
  'The workshop took place on {event:haskovo-2023.dates} [in Haskovo](fact:event:haskovo-2023.place).\n\nRead **all** of it.',
);
const TARGET = document(
  'Το εργαστήριο έγινε {event:haskovo-2023.dates} [στο Χάσκοβο](fact:event:haskovo-2023.place).\n\nΔιαβάστε τα **όλα**.',
);

type Damage = (text: string) => string;

/** The words of a file's XML put in again, damaged. */
function damagedFile(format: ExchangeFormat, bytes: Uint8Array, damage: Damage): Uint8Array {
  const inside = 'word/document.xml';
  const archive = format === 'docx' ? new Archive(bytes, 'file', 1e8) : null;
  const text = new TextDecoder().decode(archive?.read(inside) ?? bytes);
  const damaged = damage(text);
  expect(damaged).not.toBe(text);
  return archive ? zip({ [inside]: damaged }) : new TextEncoder().encode(damaged);
}

/** Why a damaged file is refused. */
async function refusal(format: ExchangeFormat, damage: Damage): Promise<string[]> {
  const { all, file } = made([[SOURCE, TARGET]]);
  try {
    const [read] = readExchange(damagedFile(format, await writeExchange(format, file, WORDS), damage)).texts;
    readUnits((all[0] as Made).units, read?.units ?? []);
    return [];
  } catch (error) {
    if (error instanceof ExchangeError) return error.refusals.map(({ code, line }) => `${code}@${line}`);
    if (error instanceof UnitFaults) return error.faults.map(({ number, code }) => `${number} ${code}`);
    throw error;
  }
}

const inTarget =
  (pattern: RegExp | string, by: string): Damage =>
  text =>
    text.replace(/<target.*?<\/target>/, target => target.replace(pattern, by));

describe('a damaged file is refused, with unit and reason', () => {
  test.each([
    ['a fact left out', inTarget(/<ph [^>]*\/>/, ''), '1 code-missing'],
    ['a fact doubled', inTarget(/(<ph [^>]*\/>)/, '$1$1'), '1 code-twice'],
    ['a code that nobody knows', inTarget(/<ph id="\d+"/, '<ph id="99"'), '1 code-unknown'],
    ['a pair made single', inTarget(/<pc ([^>]*)>(.*?)<\/pc>/, '<ph $1/>$2'), '1 code-nesting'],
    ['the source rewritten', (text: string) => text.replace('Read ', 'Do not read '), '2 source-altered'],
    [
      'a unit twice',
      (text: string) => text.replace(/(<unit id="2"[\s\S]*?<\/unit>)/, '$1$1'),
      '2 unit-twice',
    ],
    ['a unit left out', (text: string) => text.replace(/<unit id="2"[\s\S]*?<\/unit>/, ''), '2 unit-missing'],
    [
      'a unit of another text',
      (text: string) => text.replace('<unit id="2"', '<unit id="7"'),
      '7 unit-unknown',
    ],
    [
      'a reference that is none',
      (text: string) => text.replace(/original="[^"]*"/, 'original="a.docx"'),
      'not-ours@',
    ],
    ['half a file', (text: string) => text.slice(0, text.length / 2), 'damaged@'],
    ['tags that cross', inTarget('</pc>', ''), 'damaged@'],
    ['another format', () => '<html></html>', 'not-the-format@1'],
  ])('%s', async (_, damage, told) => {
    const refused = await refusal('xliff21', damage);
    expect(refused[0]).toContain(told);
  });

  // The second of what is found stands in the column of the translation.
  const second = (pattern: RegExp, by: string): Damage => {
    let count = 0;
    return text => text.replace(pattern, found => (++count === 2 ? found.replace(pattern, by) : found));
  };
  test.each([
    ['a fact rewritten', second(/⟦1: value/g, '⟦1: price'), '1 code-altered'],
    ['a fact left out', second(/⟦1:[^⟧]*⟧/g, ''), '1 code-missing'],
    ['a bracket lost', second(/⟦1: /g, '1: '), '1 code-broken'],
    ['a pair not closed', second(/‹2⟧/g, ''), '1 code-nesting'],
    ['no reference', (text: string) => text.replaceAll('secon/secon/', ''), 'not-ours@'],
  ])('in Word: %s', async (_, damage, told) => {
    expect((await refusal('docx', damage))[0]).toContain(told);
  });

  test.each([
    ['XLIFF 1.2: a fact left out', 'xliff12', inTarget(/<x [^>]*\/>/, ''), '1 code-missing'],
    [
      'TMX: a fact doubled',
      'tmx',
      (text: string) => text.replace(/(Το [^<]*)(<ph.*?<\/ph>)/, '$1$2$2'),
      '1 code-twice',
    ],
    ['TMX: no properties', 'tmx', (text: string) => text.replace(/<prop[^>]*>.*?<\/prop>/g, ''), 'not-ours@'],
  ] as const)('%s', async (_, format, damage, told) => {
    expect((await refusal(format, damage))[0]).toContain(told);
  });
});

describe('a file that others open', () => {
  test('Word documents say the facts in both columns', async () => {
    const { file } = made([[SOURCE, TARGET]]);
    const bytes = await writeExchange('docx', file, WORDS);
    const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(messages).toEqual([]);
    expect(value).toContain('⟦1: value of event:haskovo-2023.dates⟧');
    expect(value).toContain('⟦2: value of event:haskovo-2023.place›στο Χάσκοβο‹2⟧');
  });

  test('a unit that a tool cut into segments, with codes in halves, is whole again', async () => {
    const { all, file } = made([[SOURCE, TARGET]]);
    const text = new TextDecoder().decode(await writeExchange('xliff21', file, WORDS));
    const cut = text
      .replace(/<pc (id="\d+")[^>]*>(.*?)<\/pc>/g, '<sc $1/>$2<ec START/>')
      .replace(/<sc id="(\d+)"\/>(.*?)<ec START\/>/g, '<sc id="$1"/>$2<ec startRef="$1"/>');
    const [read] = readExchange(new TextEncoder().encode(cut)).texts;
    expect(readUnits((all[0] as Made).units, read?.units ?? []).doc).toEqual(canonical(TARGET));
  });
});

test('XLIFF 1.2 says nothing that its strict schema does not know', async () => {
  const { file } = made([
    [
      document('On {event:a.dates} [here](fact:event:a.place), [there](https://example.org) and **so**.'),
      null,
    ],
  ]);
  const written = new TextDecoder().decode(await writeExchange('xliff12', file, WORDS));
  expect(written).toContain('<x id="1" ctype="x-fact" equiv-text="value of event:a.dates"/>');
  // No attribute of another namespace: the schema asks for a declaration of each.
  expect(written.replaceAll(/ xml:space="preserve"/g, '')).not.toMatch(/[\s<]\w+:\w+="/);
});
