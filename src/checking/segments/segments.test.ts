// Aligned segments in every format: read as they stream, each finding with its segment.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkSegments, factsOfSegments, InputError, readSegments, type SegmentFacts } from '../index.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segments-'));
});
afterAll(() => rm(folder, { recursive: true }));

const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

const read = async (path: string) =>
  (await collect(readSegments(path))).flat().map(({ id, texts }) => ({ id, ...Object.fromEntries(texts) }));

const factLines = async (path: string): Promise<SegmentFacts[]> =>
  Buffer.concat(await collect(factsOfSegments(path)))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map(text => JSON.parse(text) as SegmentFacts);

const EN = 'We met on 5 March 2025 & drank "tea".';
const EL = 'Συναντηθήκαμε στις 5 Μαρτίου 2025.';

describe('formats', () => {
  test('XLIFF 1.2: placeholders, notes and other translations', async () => {
    const path = await file(
      'a.xlf',
      `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e "boom">]><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="en-GB" target-language="el"><body>
<trans-unit id="u1"><source>We met on <g id="1"><x id="2" equiv-text="5 March 2025"/></g> &amp; drank &quot;tea&quot;&#46;</source><target>${EL}</target><note>9 notes</note><alt-trans><target>7 άλλα</target></alt-trans></trans-unit>
<!-- <trans-unit id="no"> --><trans-unit id="u2"><source>only English</source><target/></trans-unit></body></file></xliff>`,
    );
    expect(await read(path)).toEqual([
      { id: 'u1', en: EN, el: EL },
      { id: 'u2', en: 'only English' },
    ]);
  });

  test('XLIFF 2: segments of a unit', async () => {
    const path = await file(
      'b.xlf',
      `<xliff version="2.0" srcLang="en" trgLang="el"><file id="f"><unit id="u"><notes><note>8</note></notes><segment><source>Nine <ph id="1" equiv="farms"/></source><target>Εννέα κτήματα</target></segment><segment id="b"><source><![CDATA[a < b]]></source></segment></unit></file></xliff>`,
    );
    expect(await read(path)).toEqual([
      { id: 'u', en: 'Nine farms', el: 'Εννέα κτήματα' },
      { id: 'u/b', en: 'a < b' },
    ]);
  });

  test('TMX, in many languages and in UTF-16', async () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?><tmx version="1.4"><header srclang="en"/><body><tu tuid="t1"><tuv xml:lang="en-GB"><seg>${EN.replace('&', '&amp;')}</seg></tuv><tuv xml:lang="EL"><seg>${EL}<bpt i="1">code 7</bpt></seg></tuv><tuv xml:lang="tlh"><seg>nuqneH</seg></tuv></tu></body></tmx>`;
    const path = await file(
      'c.tmx',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
    );
    expect(await read(path)).toEqual([{ id: 't1', en: EN, el: EL }]);
  });

  test('PO: header, continued lines, plurals', async () => {
    const path = await file(
      'd.po',
      `msgid ""\nmsgstr ""\n"Language: el\\n"\n\n#: x\nmsgctxt "meet"\nmsgid "We met on "\n"5 March 2025 & drank \\"tea\\"."\nmsgstr "${EL}"\n\nmsgid "%d farm"\nmsgid_plural "%d farms"\nmsgstr[0] "%d κτήμα"\nmsgstr[1] "%d κτήματα"\nmsgid "empty"\nmsgstr ""\n`,
    );
    expect(await read(path)).toEqual([
      { id: 'meet', en: EN, el: EL },
      { id: '%d farm', en: '%d farm', el: '%d κτήμα' },
      { id: '%d farm[plural]', en: '%d farms', el: '%d κτήματα' },
      { id: 'empty', en: 'empty' },
    ]);
  });

  test('CSV: quotes, line breaks and semicolons', async () => {
    const path = await file(
      'e.csv',
      `\ufeffid;note;en;el\r\n1;x;"We met on 5 March 2025 & drank ""tea"".";${EL}\r\n;;"two\nlines";\r\n`,
    );
    expect(await read(path)).toEqual([
      { id: '1', en: EN, el: EL },
      { id: '2', en: 'two\nlines' },
    ]);
  });

  test('JSON lines: what is no language or no text is ignored', async () => {
    const path = await file(
      'f.jsonl',
      `${JSON.stringify({ id: 7, en: EN, el: EL, score: 3, lv: null, note: 'x' })}\n\n${JSON.stringify({ en: 'a' })}`,
    );
    expect(await read(path)).toEqual([
      { id: '7', en: EN, el: EL },
      { id: '3', en: 'a' },
    ]);
  });
});

describe('refusals', () => {
  test.each<[string, string, RegExp]>([
    ['x.xlf', 'no xml', /no XML/],
    ['cut.xlf', '<xliff><file source-language="en"', /ends inside/],
    ['x.jsonl', '{"en": "a"}\n{"en": \n', /line 2/],
    ['x.csv', 'a,b\n1,2\n', /column named after a language/],
    ['x.docx', 'x', /no file of segments/],
    ['none.jsonl', '{"id": "1"}\n', /no segment/],
    ['empty.tmx', '', /is empty/],
  ])('%s', async (name, content, reason) => {
    const error = await checkSegments(await file(name, content)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).message).toMatch(reason);
  });
  test('a file that is not there', async () => {
    await expect(checkSegments(join(folder, 'gone.po'))).rejects.toThrow(/no such file/);
  });
});

describe('checking', () => {
  test('findings carry the segment, editions have no sections', async () => {
    const lines = [
      {
        id: 'a',
        en: 'Nine farms met on 5–7 March 2025.',
        de: 'Neun Höfe trafen sich vom 5. bis 7. März 2025.',
        el: 'Εννέα κτήματα συναντήθηκαν στις 5-7 Μαρτίου 2025.',
      },
      { id: 'b', en: 'It costs €1,250.', de: 'Es kostet 1.250 Euro.', el: 'Κοστίζει 1.520 ευρώ.' },
    ];
    const report = await checkSegments(
      await file('g.jsonl', lines.map(line => JSON.stringify(line)).join('\n')),
    );
    expect(report.editions).toMatchObject([
      { language: 'en', facts: 3, sections: [], published: null },
      { language: 'de', facts: 3 },
      { language: 'el', facts: 3 },
    ]);
    expect(report.findings).toMatchObject([
      {
        id: 'b',
        kind: 'fact-changed',
        language: 'el',
        section: null,
        line: null,
        fact: { value: 'EUR 1520' },
        expected: { value: 'EUR 1250' },
      },
    ]);
  });

  test('facts of segments, a line for each language', async () => {
    const path = await file('h.jsonl', '{"id":"a","en":"nine farms","hu":"kilenc gazdaság"}\n');
    expect(await factLines(path)).toEqual([
      { id: 'a', language: 'en', facts: [{ kind: 'number', value: '9', text: 'nine', start: 0, end: 4 }] },
      { id: 'a', language: 'hu', facts: [{ kind: 'number', value: '9', text: 'kilenc', start: 0, end: 6 }] },
    ]);
  });
});

describe('a large file', () => {
  const line = (n: number): string =>
    JSON.stringify({
      id: String(n),
      en: `Lot ${n} has ${n + 10} oaks.`,
      de: `Los ${n} hat ${n + 10} Eichen.`,
    });

  test('is worked on by several threads, and told in the order of the file', async () => {
    const count = 60_000;
    const path = await file(
      'large.jsonl',
      `${Array.from({ length: count }, (_, n) => line(n)).join('\n')}\n`,
    );
    const lines = await factLines(path);
    expect(lines).toHaveLength(count * 2);
    expect(
      lines.every(({ id, language }, i) => id === String(i >> 1) && language === (i % 2 ? 'de' : 'en')),
    ).toBe(true);
  });

  test('that is damaged in the middle is refused with its line', async () => {
    const lines = Array.from({ length: 60_000 }, (_, n) => (n === 50_000 ? '{"id":' : line(n)));
    const path = await file('damaged.jsonl', lines.join('\n'));
    await expect(factLines(path)).rejects.toThrow(/line 50001 is no JSON object/);
    await expect(checkSegments(path)).rejects.toThrow(InputError);
  });
});
