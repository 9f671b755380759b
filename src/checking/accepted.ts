// Which findings were accepted, which are open, and which acceptances no longer fit.

import { InputError } from '../reading/input-error.ts';
import {
  type AcceptanceEntry,
  acceptanceFileOf,
  type PlacedEntry,
  readAcceptances,
  textName,
  writeAcceptances,
} from './acceptance-file.ts';
import { fingerprintsOf, keyOf, shortened } from './fingerprint.ts';
import type { FindingPassages } from './passages.ts';
import type {
  Acceptance,
  AcceptedFinding,
  CheckReport,
  OutdatedAcceptance,
  ReportFinding,
  ReviewedFinding,
  ReviewedReport,
} from './report.ts';

const withPrints = (
  findings: readonly ReportFinding[],
  passages: readonly FindingPassages[],
): ReviewedFinding[] => {
  const keys = findings.map((finding, i) =>
    keyOf(finding, passages[i] ?? { own: null, expected: null, exact: false }),
  );
  const prints = fingerprintsOf(keys);
  const shorts = shortened(prints);
  return findings.flatMap((finding, i) => {
    const [key, fingerprint, short, both] = [keys[i], prints[i], shorts[i], passages[i]];
    return key === undefined || fingerprint === undefined || short === undefined || both === undefined
      ? []
      : [{ ...finding, passages: both, key, fingerprint, short }];
  });
};

/** The text a finding is of. */
const fileOf = (report: CheckReport, { language }: ReportFinding): string =>
  report.editions.find(edition => edition.language === language)?.file ?? report.editions[0]?.file ?? '';

const fits = (entry: PlacedEntry, finding: ReviewedFinding, text: string): boolean =>
  finding.fingerprint.startsWith(entry.finding) &&
  entry.file === acceptanceFileOf(text) &&
  (entry.text === undefined || entry.text === textName(text));

/** The same difference, whatever the words around it. */
const sameDifference = (entry: PlacedEntry, { key }: ReviewedFinding, text: string): boolean =>
  entry.file === acceptanceFileOf(text) &&
  entry.text === textName(text) &&
  (['kind', 'language', 'segment', 'fact', 'expected'] as const).every(name => entry[name] === key[name]);

const acceptanceOf = ({ reason, by, date }: Acceptance): Acceptance => ({
  reason,
  ...(by === undefined ? {} : { by }),
  ...(date === undefined ? {} : { date }),
});

/** Whether an entry is about one of the editions that were checked: others of the folder may be a document of their own. */
const concerns = (entry: PlacedEntry, report: CheckReport): boolean =>
  entry.text !== undefined &&
  report.editions.some(
    ({ file, language }) =>
      textName(file) === entry.text &&
      acceptanceFileOf(file) === entry.file &&
      (entry.language === undefined || entry.language === language),
  );

const asOutdated = (entry: PlacedEntry, open: readonly ReviewedFinding[], report: CheckReport) => ({
  ...acceptanceOf(entry),
  file: entry.file,
  line: entry.line,
  ...(entry.kind === undefined ? {} : { kind: entry.kind }),
  ...(entry.language === undefined ? {} : { language: entry.language }),
  ...(entry.fact === undefined ? {} : { fact: entry.fact }),
  ...(entry.expected === undefined ? {} : { expected: entry.expected }),
  changed: open.some(finding => sameDifference(entry, finding, fileOf(report, finding))),
});

/**
 * Holds a report's findings against the acceptances beside the texts.
 * @param passages those of each finding, in order
 * @throws InputError where a file of acceptances is not as it should be
 */
export const review = async (
  report: CheckReport,
  passages: readonly FindingPassages[],
): Promise<ReviewedReport> => {
  const entries = await readAcceptances(report.editions.map(({ file }) => file));
  const all = withPrints(report.findings, passages);
  const used = new Set<PlacedEntry>();
  const findings: ReviewedFinding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of all) {
    const entry = entries.find(one => fits(one, finding, fileOf(report, finding)));
    if (entry === undefined) findings.push(finding);
    else {
      used.add(entry);
      accepted.push({ ...finding, acceptance: acceptanceOf(entry) });
    }
  }
  const outdated: OutdatedAcceptance[] = entries
    .filter(entry => !used.has(entry) && concerns(entry, report))
    .map(entry => asOutdated(entry, findings, report));
  return { ...report, findings, accepted, outdated };
};

const refuse = (reason: string): InputError => new InputError('--accept', reason);

/**
 * Open findings by the beginnings of their fingerprints.
 * @param wanted `a3f9c1,04be77`, or `all`
 * @throws InputError where one is unknown, ambiguous or accepted already
 */
export const chosenFindings = (report: ReviewedReport, wanted: string): ReviewedFinding[] => {
  if (wanted === 'all') return [...report.findings];
  const ids = wanted.split(',').map(id => id.trim().toLowerCase());
  const chosen = ids.map(id => {
    if (!/^[0-9a-f]{4,24}$/.test(id))
      throw refuse(`"${id}" is no finding; the report gives each a short name such as a3f9c1`);
    const found = report.findings.filter(({ fingerprint }) => fingerprint.startsWith(id));
    const [first] = found;
    if (first !== undefined && found.length === 1) return first;
    if (first !== undefined) throw refuse(`"${id}" names ${found.length} findings; type more of it`);
    throw refuse(
      report.accepted.some(({ fingerprint }) => fingerprint.startsWith(id))
        ? `finding ${id} is accepted already`
        : `there is no finding ${id} in this report`,
    );
  });
  return [...new Set(chosen)];
};

const PRINT_LENGTH = 12;

const entryFor = (finding: ReviewedFinding, text: string, acceptance: Acceptance): AcceptanceEntry => {
  const { passage: _, ...readable } = finding.key;
  return {
    finding: finding.fingerprint.slice(0, PRINT_LENGTH),
    text: textName(text),
    ...readable,
    ...acceptance,
  };
};

export interface Written {
  readonly file: string;
  readonly findings: readonly ReviewedFinding[];
}

/**
 * Writes acceptances of open findings beside their texts; an outdated acceptance of the same difference is renewed.
 * @returns the files written and the findings in each
 * @throws InputError where a file cannot be written
 */
export const accept = async (
  report: ReviewedReport,
  findings: readonly ReviewedFinding[],
  acceptance: Acceptance,
): Promise<Written[]> => {
  const texts = report.editions.map(({ file }) => file);
  const known = await readAcceptances(texts);
  const stale = known.filter(entry =>
    report.outdated.some(({ file, line }) => file === entry.file && line === entry.line),
  );
  const written: Written[] = [];
  for (const file of new Set(findings.map(finding => acceptanceFileOf(fileOf(report, finding))))) {
    const own = findings.filter(finding => acceptanceFileOf(fileOf(report, finding)) === file);
    const entries = own.map(finding => {
      const text = fileOf(report, finding);
      const at = stale.findIndex(entry => sameDifference(entry, finding, text));
      const [old] = at < 0 ? [] : stale.splice(at, 1);
      const entry = entryFor(finding, text, acceptance);
      return old === undefined ? { entry } : { entry, replaces: old.index };
    });
    await writeAcceptances(file, entries);
    written.push({ file, findings: own });
  }
  return written;
};
