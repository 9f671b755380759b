// Accepting findings with a reason: what is refused, what stays quiet, and what ends it.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accept, checkFiles, chosenFindings, InputError, reviewSegments } from './index.ts';

const ENGLISH =
  'Sample letter\n\nThe cheese market of the valley opens on 4 April 2031 and has 26 stalls. It is free for all of us.\n';
const GERMAN =
  'Musterbrief\n\nDer Käsemarkt des Tals öffnet am 5. April 2031 und hat 26 Stände. Er ist für uns alle kostenlos.\n';

let folder = '';
let yaml = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accepted-'));
  yaml = join(folder, '.secon-check.yaml');
});
afterEach(() => rm(folder, { recursive: true }));

const check = async (german = GERMAN, english = ENGLISH) => {
  const paths = [join(folder, 'letter.en.txt'), join(folder, 'letter.de.txt')];
  await writeFile(paths[0] ?? '', english);
  await writeFile(paths[1] ?? '', german);
  return checkFiles(paths);
};

const checkSegment = async (german: string, passages = true) => {
  const path = join(folder, 'market.jsonl');
  const segment = { id: 'opening', en: 'The market opens on 4 April 2031.', de: german };
  await writeFile(path, `${JSON.stringify(segment)}\n`);
  return reviewSegments(path, { passages });
};

const acceptAll = async (reason = 'the valley opens a day later') => {
  const report = await check();
  return accept(report, chosenFindings(report, 'all'), { reason, date: '2031-01-02' });
};

describe('refused', () => {
  test.each([
    ['accepted: [', /: line \d: /],
    ['accepted:\n  - finding: a3f9c1\n', /: line 2: finding a3f9c1 has no reason$/],
    ['accepted:\n  - finding: a3f9c1\n    reason: " "\n', /: line 2: finding a3f9c1 has no reason$/],
    ['accepted:\n  - reason: it is so\n', /: line 2: "finding" is missing/],
    ['accepted:\n  - finding: a3\n    reason: it is so\n', /: line 2: "finding" is missing, or is not six/],
    ['# ours\naccepted:\n  - finding: a3f9c1\n    raison: so\n', /: line 4: "raison" is not known/],
    ['accepted:\n  - finding: a3f9c1\n    reason: [so]\n', /: line 3: "reason" is no text$/],
    ['accepted:\n  - a3f9c1\n', /: line 2: expected "finding:" and "reason:"$/],
    ['- finding: a3f9c1\n', /: line 1: expected "accepted:" and a list$/],
    ['accept:\n  - finding: a3f9c1\n', /: line 1: "accept" is not known; expected "accepted:"$/],
    ['accepted: yes\n', /: line 1: "accepted:" is no list$/],
    ['a: 1\n---\nb: 2\n', /: line \d: /],
  ])('%j', async (text, message) => {
    await writeFile(yaml, text);
    const failure = await check().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    const { message: said } = failure as InputError;
    expect(said).toMatch(message);
    expect(said).not.toContain('\n');
    expect(said).toContain(yaml);
  });

  test.each([
    ['ffff00', /there is no finding ffff00/],
    ['the-first', /"the-first" is no finding/],
    ['', /"" is no finding/],
  ])('a choice of %j', async (wanted, message) => {
    const report = await check();
    expect(() => chosenFindings(report, wanted)).toThrow(InputError);
    expect(() => chosenFindings(report, wanted)).toThrow(message);
  });

  test('what is accepted already', async () => {
    const [written] = await acceptAll();
    const short = written?.findings[0]?.short ?? '';
    const report = await check();
    expect(() => chosenFindings(report, short)).toThrow(`finding ${short} is accepted already`);
  });
});

test('an accepted finding is open no more', async () => {
  const [written] = await acceptAll();
  expect(written).toMatchObject({ file: yaml, findings: [{ kind: 'fact-changed' }] });
  const report = await check();
  expect(report.findings).toEqual([]);
  expect(report.accepted).toMatchObject([
    {
      kind: 'fact-changed',
      language: 'de',
      acceptance: { reason: 'the valley opens a day later', date: '2031-01-02' },
    },
  ]);
  expect(report.outdated).toEqual([]);
});

test('lines may move, and what stands around may change', async () => {
  await acceptAll();
  const report = await check(
    GERMAN.replace('Er ist', 'Er war immer').replace('\n\n', '\n\nEin Wort voraus, liebe Leute.\n\n'),
    ENGLISH.replace('\n\n', '\n\nA word in advance, dear people.\n\n'),
  );
  expect(report.findings).toEqual([]);
  expect(report.accepted).toMatchObject([{ line: 5 }]);
});

test.each([
  ['of the edition', GERMAN.replace('öffnet', 'beginnt'), ENGLISH],
  ['of the reference', GERMAN, ENGLISH.replace('opens', 'begins')],
])('when the passage %s changes, the acceptance ends', async (_, german, english) => {
  await acceptAll();
  const report = await check(german, english);
  expect(report.findings).toMatchObject([{ kind: 'fact-changed' }]);
  expect(report.outdated).toMatchObject([{ file: yaml, changed: true, reason: expect.any(String) }]);
});

test('when the difference is gone, the acceptance is left over', async () => {
  await acceptAll();
  const report = await check(GERMAN.replace('5. April', '4. April'));
  expect(report.findings).toEqual([]);
  expect(report.outdated).toMatchObject([{ changed: false, kind: 'fact-changed', fact: '2031-04-05' }]);
});

test('an ended acceptance is renewed where it stands; comments and other entries stay', async () => {
  await acceptAll();
  const text = (await readFile(yaml, 'utf8')).replace(
    'accepted:\n',
    'accepted:\n  # for another letter\n  - finding: 0123456789ab\n    text: other.de.txt\n    reason: as agreed # by phone\n',
  );
  await writeFile(yaml, text.replace(/( {2}- finding: (?!0123).*)/, '$1 # the market'));
  const report = await check(GERMAN.replace('öffnet', 'beginnt'));
  expect(report.outdated).toHaveLength(1);
  await accept(report, chosenFindings(report, 'all'), { reason: 'still a day later' });
  const after = await readFile(yaml, 'utf8');
  expect(after.match(/- finding:/g)).toHaveLength(2);
  for (const kept of ['# for another letter', '# by phone', '# the market', 'reason: still a day later'])
    expect(after).toContain(kept);
  const again = await check(GERMAN.replace('öffnet', 'beginnt'));
  expect([again.findings, again.outdated]).toEqual([[], []]);
});

test('findings of segments have the words of their segment, and are accepted like others', async () => {
  const report = await checkSegment('Der Markt öffnet am 5. April 2031.');
  expect(report.findings).toMatchObject([
    {
      id: 'opening',
      passages: {
        own: { text: 'Der Markt öffnet am 5. April 2031.', marks: [{ start: 20, end: 33 }] },
        expected: { text: 'The market opens on 4 April 2031.', marks: [{ start: 20, end: 32 }] },
      },
    },
  ]);
  await accept(report, report.findings, { reason: 'as agreed' });
  for (const passages of [true, false]) {
    const quiet = await checkSegment('Der Markt öffnet am 5. April 2031.', passages);
    expect([quiet.findings.length, quiet.accepted.length]).toEqual([0, 1]);
    const changed = await checkSegment('Der Markt beginnt am 5. April 2031.', passages);
    expect([changed.findings.length, changed.outdated.length]).toEqual([1, 1]);
  }
});

test('who accepted before is not named for the new reason', async () => {
  const first = await check();
  await accept(first, first.findings, { reason: 'so', by: 'The first editor' });
  const second = await check(GERMAN.replace('öffnet', 'beginnt'));
  await accept(second, second.findings, { reason: 'still so' });
  expect(await readFile(yaml, 'utf8')).not.toContain('The first editor');
});

test('an entry written by hand needs no more than the finding and the reason', async () => {
  const [finding] = (await check()).findings;
  await writeFile(yaml, `accepted:\n  - finding: ${finding?.short}\n    reason: so it is\n`);
  expect((await check()).accepted).toMatchObject([{ acceptance: { reason: 'so it is' } }]);
});

test.each(['', '# nothing yet\n', 'accepted:\n', 'accepted: []\n'])(
  'a file of %j says nothing',
  async text => {
    await writeFile(yaml, text);
    expect((await check()).findings).toHaveLength(1);
    await acceptAll();
    expect((await check()).findings).toEqual([]);
    expect(await readFile(yaml, 'utf8')).toContain(text.startsWith('#') ? '# nothing yet' : 'accepted:');
  },
);

test('a fingerprint that looks like a number is read back as it was', async () => {
  await writeFile(
    yaml,
    'accepted:\n  - finding: 123456789012\n    reason: 7\n  - finding: 1234e5678901\n    reason: 2031-01-01\n',
  );
  await expect(check()).resolves.toMatchObject({ findings: [{}] });
});
