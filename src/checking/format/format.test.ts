// The faces of a report: what each must show, and what none may let through.
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { MarkedPassage } from '../passages.ts';
import type { ReviewedFinding, ReviewedReport } from '../report.ts';
import { displayWidth, wrap } from './columns.ts';
import { formatReport } from './index.ts';
import { screenOf } from './screen.ts';
import { excerpt } from './wording.ts';

const passage = (edition: string, text: string, words: string): MarkedPassage => {
  const start = text.indexOf(words);
  return {
    edition,
    language: edition,
    section: 's1',
    line: 4,
    text,
    marks: start < 0 ? [] : [{ start, end: start + words.length }],
  };
};

const FINDING: ReviewedFinding = {
  kind: 'fact-changed',
  severity: 'error',
  language: 'el',
  section: 's1',
  line: 4,
  fact: { kind: 'date', value: '2031-04-05', text: '5 Απριλίου 2031' },
  expected: { kind: 'date', value: '2031-04-04', text: '4 April 2031', line: 4 },
  message: '"5 Απριλίου 2031" here; the reference says "4 April 2031"',
  passages: {
    own: passage('el', 'Η αγορά μας ανοίγει στις 5 Απριλίου 2031 το πρωί.', '5 Απριλίου 2031'),
    expected: passage('en', 'Our market opens on 4 April 2031 in the morning.', '4 April 2031'),
    exact: true,
  },
  key: { kind: 'fact-changed', language: 'el', passage: '0' },
  fingerprint: 'a3f9c1d2e4b5a6c7d8e9f0a1',
  short: 'a3f9c1',
};

const edition = (language: string) => ({
  file: `/texts/market/letter.${language}.txt`,
  language,
  published: language === 'en' ? '2031-03-01' : null,
  facts: 3,
  sections: [{ id: 's1', heading: 'Market [1] & more', line: 2, matches: 's1' }],
});

const REPORT: ReviewedReport = {
  reference: 'en',
  editions: [edition('en'), edition('el')],
  findings: [FINDING],
  accepted: [],
  outdated: [],
};
const ACCEPTED: ReviewedReport = {
  ...REPORT,
  findings: [],
  accepted: [
    { ...FINDING, acceptance: { reason: 'opens <later> there', by: 'An editor', date: '2031-02-03' } },
  ],
};
const EMPTY: ReviewedReport = { ...REPORT, findings: [] };
const wide = { width: 120, colour: false };

describe('text', () => {
  test('wide: the passages stand side by side, the words that differ between »…«', () => {
    const text = formatReport(REPORT, 'text', { screen: wide, root: '/texts' });
    expect(text).toContain('market/letter.el.txt (el, Greek): 3 facts, 1 finding');
    expect(text).toMatch(/✗ error {2}Different date · line 4 +a3f9c1\n/);
    expect(text).toMatch(/στις »5 Απριλίου 2031« το πρωί\. +│ Our market opens on »4 April 2031« in/);
  });

  test('narrow: one under the other, no line wider than the screen', () => {
    const text = formatReport(REPORT, 'text', { screen: { width: 50, colour: false } });
    expect(text).not.toContain('│');
    expect(text.indexOf('Απριλίου 2031«')).toBeLessThan(text.indexOf('»4 April 2031«'));
    for (const line of text.split('\n').filter(one => one.startsWith('    ')))
      expect(displayWidth(line)).toBeLessThanOrEqual(50);
  });

  test('in colour the words are marked without signs', () => {
    const text = formatReport(REPORT, 'text', { screen: { ...wide, colour: true } });
    expect(text).toContain('\u001b[1;4;35m4 April 2031\u001b[22;24;39m');
    expect(text).toContain('error');
    expect(text).not.toContain('»');
  });

  test('a table of the editions ends it', () => {
    const text = formatReport(REPORT, 'text');
    expect(text).toMatch(/el Greek +1 +0 +0\n/);
    expect(text).toContain('1 error, 0 warnings, 0 to review');
  });

  test('nothing to find is one line', () => {
    expect(formatReport(EMPTY, 'text')).toBe(
      '✓ All 2 editions say the same: 6 facts compared, nothing to find.\n',
    );
  });

  test('what was accepted is listed with its reason', () => {
    const text = formatReport(ACCEPTED, 'text', { screen: wide });
    expect(text).toContain(
      'accepted a3f9c1: Different date, line 4: opens <later> there (An editor, 2031-02-03)',
    );
    expect(text).toContain('Nothing is open');
  });

  test('an acceptance that no longer fits is a note', () => {
    const outdated = [
      {
        file: '/texts/.secon-check.yaml',
        line: 3,
        kind: 'fact-changed',
        language: 'el',
        fact: '2031-04-05',
        reason: 'so',
        changed: true,
      },
    ];
    const text = formatReport({ ...EMPTY, outdated }, 'text', { screen: wide, root: '/texts' });
    expect(text).toContain('.secon-check.yaml, line 3: el fact-changed 2031-04-05: the text has changed');
  });

  test('control characters of a text do not reach the terminal', () => {
    const evil = '\u001b[2J\u0007\u202eOur 4 April 2031';
    const finding = {
      ...FINDING,
      id: evil,
      message: evil,
      passages: { ...FINDING.passages, own: passage('el', evil, '4 April 2031') },
    };
    const editions = [edition('en'), { ...edition('el'), file: `/texts/${evil}` }];
    const text = formatReport({ ...REPORT, editions, findings: [finding] }, 'text');
    expect(text).toContain('»4 April 2031«');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});

describe('the screen', () => {
  test.each([
    [{ isTTY: true, columns: 120 }, {}, { width: 120, colour: true }],
    [{ isTTY: true, columns: 120 }, { NO_COLOR: '1' }, { width: 120, colour: false }],
    [{ isTTY: true, columns: 120 }, { NO_COLOR: '' }, { width: 120, colour: true }],
    [{ isTTY: true, columns: 120 }, { TERM: 'dumb' }, { width: 120, colour: false }],
    [{}, {}, { width: 80, colour: false }],
    [{}, { COLUMNS: '100' }, { width: 100, colour: false }],
    [{}, { COLUMNS: 'many' }, { width: 80, colour: false }],
    [{}, { FORCE_COLOR: '1' }, { width: 80, colour: true }],
    [{}, { FORCE_COLOR: '1', NO_COLOR: '1' }, { width: 80, colour: true }],
    [{ isTTY: true }, { FORCE_COLOR: '0' }, { width: 80, colour: false }],
  ])('%j with %j', (output, env, screen) => {
    expect(screenOf(output, env)).toEqual(screen);
  });
});

describe('columns', () => {
  test.each([
    ['Περιβόλι', 8],
    ['e\u0301', 1],
    ['日本', 4],
    ['', 0],
  ])('%j takes %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test('marks follow the words over the line break', () => {
    expect(wrap('one two three', [{ start: 4, end: 13 }], 7)).toEqual([
      { text: 'one two', marks: [{ start: 4, end: 7 }] },
      { text: 'three', marks: [{ start: 0, end: 5 }] },
    ]);
  });

  test('a long address is cut behind a sign', () => {
    expect(wrap('https://example.org/a-long-way', [], 22).map(({ text }) => text)).toEqual([
      'https://example.org/a-',
      'long-way',
    ]);
    expect(wrap('aaaaaa', [], 4).map(({ text }) => text)).toEqual(['aaaa', 'aa']);
  });
});

test('a long passage is shortened around its mark', () => {
  const text = `${'word '.repeat(200)}HERE ${'word '.repeat(200)}`;
  const short = excerpt(passage('en', text, 'HERE'), 200);
  const [mark] = short.marks;
  expect(short.text.length).toBeLessThanOrEqual(205);
  expect(short.text.slice(mark?.start, mark?.end)).toBe('HERE');
  expect(short.text).toMatch(/^… word .* …$/);
});

describe('HTML', () => {
  test.each([
    ['findings', REPORT],
    ['accepted', ACCEPTED],
    ['nothing', EMPTY],
    ['two files in one language', { ...REPORT, editions: [...REPORT.editions, edition('el')] }],
  ])('%s: a valid page without script or outside resource', async (_, report) => {
    const page = formatReport(report, 'html', { root: '/texts' });
    const { results } = await new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'doctype-style': ['error', { style: 'lowercase' }] },
    }).validateString(page);
    expect(
      results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`)),
    ).toEqual([]);
    expect(page).not.toMatch(/<script|<link|<img|url\(|@import|https?:/);
  });

  test('passages in their languages, differing words marked, an anchor for each finding', () => {
    const page = formatReport(REPORT, 'html', { root: '/texts' });
    expect(page).toContain(
      '<blockquote lang="el">Η αγορά μας ανοίγει στις <mark>5 Απριλίου 2031</mark> το πρωί.',
    );
    expect(page).toContain('<mark>4 April 2031</mark>');
    expect(page).toContain('id="f-a3f9c1"');
    expect(page).toContain('Market [1] &amp; more');
    expect(page).not.toContain('/texts/market');
  });

  test('text is never markup', () => {
    const finding = {
      ...FINDING,
      message: '<img src=x onerror=alert(1)>',
      passages: { ...FINDING.passages, own: passage('el', '</style><script>5</script>', '<script>') },
    };
    const page = formatReport({ ...REPORT, findings: [finding] }, 'html');
    expect(page).not.toMatch(/<script|<img/);
    expect(page).toContain('<mark>&lt;script&gt;</mark>');
  });
});

describe('SARIF', () => {
  const run = (report: ReviewedReport, root?: string) =>
    JSON.parse(formatReport(report, 'sarif', root === undefined ? {} : { root })).runs[0];

  test('rules are explained, and results refer to them', () => {
    const { tool, results } = run(REPORT, '/texts');
    for (const rule of tool.driver.rules)
      for (const words of [rule.shortDescription, rule.fullDescription, rule.help])
        expect(words.text).toMatch(/\.$/);
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe('fact-changed');
    expect(results).toMatchObject([
      {
        ruleId: 'fact-changed',
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'market/letter.el.txt', uriBaseId: '%SRCROOT%' },
              region: { startLine: 4 },
            },
          },
        ],
        relatedLocations: [
          {
            id: 1,
            physicalLocation: { artifactLocation: { uri: 'market/letter.en.txt' }, region: { startLine: 4 } },
          },
        ],
        partialFingerprints: { 'seconCheck/v1': FINDING.fingerprint },
        suppressions: [],
      },
    ]);
  });

  test('a file outside the folder keeps its whole address', () => {
    const [result] = run(REPORT, '/elsewhere').results;
    expect(result.locations[0].physicalLocation.artifactLocation).toEqual({
      uri: 'file:///texts/market/letter.el.txt',
    });
  });

  test('what was accepted is suppressed, with its reason', () => {
    expect(run(ACCEPTED).results[0].suppressions).toMatchObject([
      { kind: 'external', status: 'accepted', justification: 'opens <later> there' },
    ]);
  });

  test('a segment is a logical location; brackets of a text make no link', () => {
    const finding = { ...FINDING, id: 'greeting', line: null, section: null, message: 'see [this](2)' };
    const [result] = run({ ...REPORT, findings: [finding] }).results;
    expect(result.locations[0].logicalLocations[0].name).toBe('greeting');
    expect(result.locations[0].physicalLocation.region).toBeUndefined();
    expect(result.message.text).toContain('See \\[this\\](2).');
  });
});

describe('JSON', () => {
  test('a finding has the promised keys and no other', () => {
    const report = JSON.parse(formatReport(REPORT, 'json'));
    expect(Object.keys(report)).toEqual(['reference', 'editions', 'findings']);
    expect(Object.keys(report.findings[0])).toEqual([
      'kind',
      'severity',
      'language',
      'section',
      'line',
      'fact',
      'expected',
      'message',
    ]);
  });

  test('what was accepted stands apart', () => {
    const report = JSON.parse(formatReport(ACCEPTED, 'json'));
    expect(report.findings).toEqual([]);
    expect(report.accepted).toMatchObject([
      { kind: 'fact-changed', reason: 'opens <later> there', fingerprint: FINDING.fingerprint },
    ]);
  });
});
