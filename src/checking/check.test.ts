// Editions of one letter of our own: clean ones are silent, each mishap is one finding, of the edition that stands out.
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFiles, factsOf, formatReport, InputError, type ReviewedReport, readNames } from './index.ts';

const LETTERS = {
  en: `# Orchard letter #3

Friday, 7 March 2025

## What we are

Orchards Together is a cooperative of nine villages that looks after 1,250 old apple trees and sells their juice.

## Our third harvest meeting

The third harvest meeting took place on 16–18 October 2024 in Leuven. Forty-three growers came, and 12.5% of them for the first time.

## Coming up

The pruning course will be held on 4 April 2025 at 14:30 in Kalamata. It costs €25.

## Our members: 4 villages

- Arfara
- Leuven
- Diest
- Haskovo

Read more on our page: https://example.org/en/orchards
`,
  de: `# Obstgarten-Brief Nr. 3

Freitag, 7. März 2025

## Wer wir sind

Obstgärten Gemeinsam ist eine Genossenschaft von neun Dörfern, die 1.250 alte Apfelbäume pflegt und deren Saft verkauft.

## Unser drittes Erntetreffen

Das dritte Erntetreffen fand vom 16. bis 18. Oktober 2024 in Leuven statt. Es kamen 43 Obstbauern, davon 12,5 Prozent zum ersten Mal.

## Was kommt

Der Schnittkurs wird am 4. April 2025 um 14.30 Uhr in Kalamata stattfinden. Er kostet 25 Euro.

## Unsere Mitglieder: 4 Dörfer

- Arfara
- Leuven
- Diest
- Haskovo

Mehr auf unserer Seite: https://example.org/de/orchards
`,
  bg: `# Писмо от овощната градина № 3

Петък, 7 март 2025 г.

## Кои сме ние

„Овощни градини заедно“ е кооперация на девет села, която се грижи за 1250 стари ябълкови дървета и продава сока им.

## Третата ни среща за беритбата

Третата среща за беритбата се проведе на 16–18 октомври 2024 г. в Льовен. Дойдоха 43 овощари, 12,5% от тях за първи път.

## Предстои

Курсът по резитба ще се проведе на 4 април 2025 г. в 14:30 ч. в Каламата. Той струва 25 евро.

## Нашите членове: 4 села

- Арфара
- Льовен
- Дист
- Хасково

Повече на нашата страница: https://example.org/bg/orchards
`,
  el: `# Γράμμα του περιβολιού #3

Παρασκευή, 7 Μαρτίου 2025

## Ποιοι είμαστε

Τα Περιβόλια Μαζί είναι συνεταιρισμός εννέα χωριών που φροντίζει 1.250 παλιές μηλιές και πουλά τον χυμό τους.

## Η τρίτη συνάντηση συγκομιδής

Η τρίτη συνάντηση συγκομιδής πραγματοποιήθηκε στις 16-18 Οκτωβρίου 2024 στη Λουβέν. Ήρθαν σαράντα τρεις καλλιεργητές, το 12,5% για πρώτη φορά.

## Τι ακολουθεί

Το σεμινάριο κλαδέματος θα πραγματοποιηθεί στις 4 Απριλίου 2025 στις 14:30 στην Καλαμάτα. Κοστίζει 25 ευρώ.

## Τα μέλη μας: 4 χωριά

- Αρφαρά
- Λουβέν
- Ντίστ
- Χάσκοβο

Περισσότερα στη σελίδα μας: https://example.org/el/orchards
`,
};
type Code = keyof typeof LETTERS;

let folder = '';
let round = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'checking-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes the letters, some changed, and checks them. */
const check = async (
  changes: Partial<Record<Code, (text: string) => string>> = {},
  options = {},
): Promise<ReviewedReport> => {
  round += 1;
  const paths: string[] = [];
  for (const [code, text] of Object.entries(LETTERS)) {
    const path = join(folder, `${round}.${code}.md`);
    const changed = changes[code as Code]?.(text) ?? text;
    await writeFile(path, changed);
    paths.push(path);
  }
  return checkFiles(paths, options);
};

const replace =
  (from: string, to: string) =>
  (text: string): string => {
    expect(text).toContain(from);
    return text.replace(from, to);
  };

test('clean editions have no finding', async () => {
  const report = await check();
  expect(report.findings).toEqual([]);
  expect(report.reference).toBe('en');
  expect(report.editions.map(edition => [edition.language, edition.published])).toEqual([
    ['en', '2025-03-07'],
    ['de', '2025-03-07'],
    ['bg', '2025-03-07'],
    ['el', '2025-03-07'],
  ]);
  for (const edition of report.editions)
    expect(edition.sections.map(section => section.matches)).toEqual(
      report.editions[0]?.sections.map(section => section.id),
    );
});

describe('one mishap is one finding', () => {
  test.each<[string, Code, string, string, object]>([
    [
      'another day',
      'de',
      '4. April 2025',
      '5. April 2025',
      { kind: 'fact-changed', fact: { value: '2025-04-05' }, expected: { value: '2025-04-04' } },
    ],
    ['another month', 'el', '16-18 Οκτωβρίου', '16-18 Νοεμβρίου', { kind: 'fact-changed' }],
    ['another number', 'bg', '1250', '1520', { kind: 'fact-changed', fact: { value: '1520' } }],
    [
      'another number word',
      'de',
      'neun Dörfern',
      'sieben Dörfern',
      { kind: 'fact-changed', fact: { value: '7' } },
    ],
    ['a range made two days', 'bg', '16–18 октомври', '16 и 18 октомври', { kind: 'range-to-pair' }],
    ['a year left out', 'el', '16-18 Οκτωβρίου 2024', '16-18 Οκτωβρίου', { kind: 'fact-missing' }],
    ['a time left out', 'de', ' um 14.30 Uhr', '', { kind: 'fact-missing', expected: { value: '14:30' } }],
    [
      'a price added',
      'bg',
      'Той струва 25 евро.',
      'Той струва 25 евро, за членове 20 евро.',
      { kind: 'fact-added', fact: { value: 'EUR 20' } },
    ],
    [
      'a dead link',
      'de',
      'https://example.org/de/orchards',
      '[hier](#)',
      { kind: 'link-dead', fact: { value: '#' } },
    ],
    [
      'a missing address',
      'el',
      ': https://example.org/el/orchards',
      '.',
      { kind: 'link-dead', expected: { value: 'https://example.org/en/orchards' } },
    ],
    [
      'another address',
      'bg',
      'https://example.org/bg/orchards',
      'https://example.org/bg/apples',
      { kind: 'fact-changed', fact: { kind: 'url' } },
    ],
    [
      'a malformed address',
      'bg',
      'https://example.org/bg/orchards',
      '[тук](https://example)',
      { kind: 'link-dead' },
    ],
    ['a list that is shorter than said', 'de', '- Diest\n', '', { kind: 'count-mismatch' }],
    [
      'held, where the others say to come',
      'el',
      'θα πραγματοποιηθεί',
      'πραγματοποιήθηκε',
      { kind: 'tense-contradiction' },
    ],
    [
      'to come, though it is past',
      'bg',
      'се проведе на 16–18',
      'ще се проведе на 16–18',
      { kind: 'tense-contradiction' },
    ],
    ['letters of two scripts', 'el', 'Καλαμάτα', 'Kαλαμάτα', { kind: 'script-mixed', severity: 'review' }],
  ])('%s', async (_, language, from, to, finding) => {
    const { findings } = await check({ [language]: replace(from, to) });
    expect(findings).toMatchObject([{ language, ...finding }]);
  });

  const section = (text: string, number: number): string => text.split(/(?=^## )/m)[number] ?? '';

  test('a missing section, with all its facts', async () => {
    const { findings } = await check({ bg: text => text.replace(section(text, 2), '') });
    expect(findings).toMatchObject([{ kind: 'section-missing', language: 'bg', line: 9 }]);
  });

  test('a section that only one edition has', async () => {
    const { findings } = await check({
      de: replace(
        '## Was kommt',
        '## Unser Saft\n\nDer Saft schmeckt in diesem Jahr besonders süß, weil der Sommer lang und sonnig war.\n\n## Was kommt',
      ),
    });
    expect(findings).toMatchObject([{ kind: 'section-added', language: 'de' }]);
  });

  test('a section that moved', async () => {
    const { findings } = await check({
      el: text =>
        text.replace(section(text, 1), '').replace(section(text, 3), section(text, 3) + section(text, 1)),
    });
    expect(findings).toMatchObject([{ kind: 'section-moved', language: 'el' }]);
  });

  test('a heading over the wrong text', async () => {
    const { findings } = await check({
      de: text => text.replace('## Was kommt', '## Unser drittes Erntetreffen'),
    });
    expect(findings.map(finding => finding.kind)).toContain('heading-repeated');
  });

  test('a passage left in another language', async () => {
    const english =
      'Orchards Together is a cooperative of nine villages that looks after 1,250 old apple trees and sells their juice.';
    const { findings } = await check({
      el: text => text.replace(/Τα Περιβόλια Μαζί.*/, english.replace('1,250', '1.250')),
    });
    expect(findings).toMatchObject([{ kind: 'text-language', severity: 'review', language: 'el' }]);
  });

  test('the reference itself, where all others agree', async () => {
    const { findings } = await check({ en: replace('1,250', '1,520') });
    expect(findings).toMatchObject([
      { kind: 'fact-changed', language: 'en', fact: { value: '1520' }, expected: { value: '1250' } },
    ]);
  });

  test('two names for one body', async () => {
    const names = [
      {
        ref: 'farm/old',
        names: [{ language: 'en', name: 'Department of Orchards, Rural Growth and Territory' }],
      },
      {
        ref: 'farm/new',
        names: [{ language: 'en', name: 'Department of Orchards, Livestock and Sustainability' }],
      },
    ];
    const { findings } = await check(
      {
        en: text =>
          text.replace(
            'Read more',
            'With the Department of Orchards, Rural Growth and Territory.\n\nThanks to the Department of Orchards, Livestock and Sustainability.\n\nRead more',
          ),
      },
      { names },
    );
    expect(findings).toMatchObject([{ kind: 'name-inconsistent', language: 'en', severity: 'warning' }]);
  });
});

describe('reports', () => {
  test('JSON has the promised shape', async () => {
    const report = JSON.parse(formatReport(await check({ de: replace('4. April', '5. April') }), 'json'));
    expect(report).toMatchObject({
      reference: 'en',
      editions: [{ language: 'en', facts: expect.any(Number), sections: expect.any(Array) }, {}, {}, {}],
      findings: [
        {
          kind: 'fact-changed',
          severity: 'error',
          language: 'de',
          section: 's4',
          line: 15,
          fact: { kind: 'date', value: '2025-04-05', text: '5. April 2025' },
          expected: { kind: 'date', value: '2025-04-04', text: '4 April 2025', line: 15 },
          message: expect.any(String),
        },
      ],
    });
    expect(Object.keys(report.editions[0].sections[0])).toEqual(['id', 'heading', 'line', 'matches']);
  });

  test('text, HTML and SARIF say the same', async () => {
    const report = await check({ de: replace('4. April', '5. <April> & 4. April') });
    expect(formatReport(report, 'text')).toContain('.de.md (de');
    const html = formatReport(report, 'html');
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).not.toContain('<April>');
    const sarif = JSON.parse(formatReport(report, 'sarif'));
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0].results).toHaveLength(report.findings.length);
  });

  test('another reference', async () => {
    expect((await check({}, { reference: 'el' })).reference).toBe('el');
  });

  test('the first file where there is no English', async () => {
    const report = await check({});
    const paths = report.editions.filter(edition => edition.language !== 'en').map(edition => edition.file);
    expect((await checkFiles(paths)).reference).toBe('de');
  });

  test('a file that cannot be read stops the check', async () => {
    await expect(checkFiles([join(folder, 'none.txt')])).rejects.toThrow(InputError);
  });
});

describe('asking the servers', () => {
  test('addresses that are gone are dead, unclear answers are for review', async () => {
    const answers: Record<string, number> = { '/fine': 200, '/gone': 404, '/busy': 503 };
    const server = createServer((request, response) => {
      response.statusCode = request.method === 'HEAD' ? 405 : (answers[request.url ?? ''] ?? 404);
      response.end();
    });
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const path = join(folder, 'links.en.md');
    await writeFile(
      path,
      `# Links\n\nSome [fine](${base}/fine), some [gone](${base}/gone), some [busy](${base}/busy) pages of ours.\n`,
    );
    const { findings } = await checkFiles([path], { links: true });
    server.close();
    expect(findings.map(finding => [finding.severity, finding.fact?.value])).toEqual([
      ['error', `${base}/gone`],
      ['review', `${base}/busy`],
    ]);
  });
});

describe('facts of a file', () => {
  test('carry offsets into the extracted text', async () => {
    const path = join(folder, 'facts.en.txt');
    await writeFile(path, 'We met on 5 March 2025 with nine growers.');
    expect(await factsOf(path)).toEqual([
      { kind: 'date', value: '2025-03-05', text: '5 March 2025', start: 10, end: 22 },
      { kind: 'number', value: '9', text: 'nine', start: 28, end: 32 },
    ]);
  });
});

describe('the register of names', () => {
  test('organisations and their departments', async () => {
    const path = join(folder, 'names');
    await (await import('node:fs/promises')).mkdir(path);
    await writeFile(
      join(path, 'farm.yaml'),
      'id: farm\nnames:\n  - { language: en, name: The Farm }\n  - { language: el, name: Το Κτήμα, until: 2024-01-01 }\ndepartments:\n  - id: trees\n    names: [{ language: en, name: Trees }]\n',
    );
    await writeFile(join(path, 'other.yaml'), 'names: { en: Other }\n');
    expect(await readNames(path)).toEqual([
      {
        ref: 'farm',
        names: [
          { language: 'en', name: 'The Farm' },
          { language: 'el', name: 'Το Κτήμα', until: '2024-01-01' },
        ],
      },
      { ref: 'farm/trees', names: [{ language: 'en', name: 'Trees' }] },
      { ref: 'other', names: [{ language: 'en', name: 'Other' }] },
    ]);
  });
  test('a missing folder and a broken file are refused', async () => {
    await expect(readNames(join(folder, 'nowhere'))).rejects.toThrow(InputError);
  });
});

const SEEDS = resolve(import.meta.dirname, '../../../shared/seeds');

describe.skipIf(!existsSync(SEEDS))('the five real newsletters', () => {
  test('their known differences are found, and little else', async () => {
    const paths = readdirSync(SEEDS).map(name => join(SEEDS, name));
    const { findings } = await checkFiles(paths, {
      names: await readNames(resolve(import.meta.dirname, '../../content/secon/organisations')),
    });
    const found = (language: string, kind: string) =>
      findings.filter(finding => finding.language === language && finding.kind === kind);
    expect(found('bg', 'section-missing').map(finding => finding.line)).toEqual(
      expect.arrayContaining([5, 15, 65]),
    );
    expect(found('bg', 'tense-contradiction')).toMatchObject([{ line: 49 }]);
    expect(found('bg', 'link-dead')).toHaveLength(2);
    expect(found('pt', 'range-to-pair')).toMatchObject([{ line: 55 }]);
    expect(found('pt', 'fact-missing')).toMatchObject([
      { line: 37, expected: { value: '2023-11-13/2023-11-14' } },
    ]);
    expect(found('el', 'tense-contradiction')).toMatchObject([{ line: 63 }]);
    expect(found('el', 'section-moved')).toHaveLength(2);
    expect(found('el', 'heading-repeated')).toMatchObject([{ section: 's6' }]);
    expect(found('el', 'script-mixed')).toHaveLength(2);
    expect(found('el', 'link-dead')).toMatchObject([{ expected: { value: 'www.interregeurope.eu/secon' } }]);
    expect(found('el', 'text-language')).toHaveLength(1);
    for (const language of ['en', 'de', 'pt'])
      expect(found(language, 'link-dead')).toMatchObject([{ line: 49 }]);
    expect(found('en', 'name-inconsistent')).toHaveLength(1);
    expect(findings.filter(finding => finding.severity !== 'review').length).toBeLessThanOrEqual(20);
  });
});
