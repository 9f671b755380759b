// The report in a terminal: by edition, each finding with its two passages.

import type { MarkedPassage } from '../passages.ts';
import type { AcceptedFinding, ReportEdition, ReviewedFinding, ReviewedReport } from '../report.ts';
import { displayWidth, harmless, type Line, padded, wrap } from './columns.ts';
import { sentenceOf, titleOf } from './rules.ts';
import { painter, type Screen, type Tone, withColour, withQuotes } from './screen.ts';
import {
  countOf,
  excerpt,
  findingsOf,
  headingOf,
  inOrder,
  languageName,
  outdatedSentence,
  passageLabel,
  placeOf,
  plural,
  SEVERITIES,
  shownPath,
  summaryOf,
} from './wording.ts';

/** From this width on the passages stand side by side. */
const WIDE = 100;
const INDENT = '    ';
const GAP = ' │ ';
/** Words below their label, where passages stand one under the other. */
const HANG = '  ';

interface Face {
  readonly report: ReviewedReport;
  readonly screen: Screen;
  readonly paint: (tone: Tone, text: string) => string;
  readonly root: string | undefined;
}

/** The mark and word of each severity: never by colour alone. */
const BADGE = { error: '✗ error', warning: '! warning', review: '? review' } as const;

const wrapped = (text: string, face: Face, indent: string): string[] =>
  wrap(harmless(text), [], face.screen.width - indent.length).map(line => indent + line.text);

/** Lines of a passage, label first, its marked words shown; `width` in columns. */
const passageLines = (passage: MarkedPassage, face: Face, width: number): string[] => {
  const { text, marks } = excerpt(passage);
  const lines: Line[] = face.screen.colour
    ? wrap(harmless(text), marks, width)
    : wrap(withQuotes(harmless(text), marks), [], width);
  const label = wrap(passageLabel(passage, face.report), [], width).map(line =>
    face.paint('quiet', line.text),
  );
  return [...label, ...lines.map(line => withColour(line.text, line.marks, face.paint))];
};

const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');
const columnsOf = (painted: string): number => displayWidth(painted.replace(ESCAPES, ''));

const beside = (left: readonly string[], right: readonly string[], width: number, face: Face): string[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const text = left[i] ?? '';
    const filled = text + ' '.repeat(Math.max(0, width - columnsOf(text)));
    return `${INDENT}${filled}${face.paint('quiet', GAP)}${right[i] ?? ''}`.trimEnd();
  });

const passagesBlock = (finding: ReviewedFinding, face: Face): string[] => {
  const { own, expected } = finding.passages;
  const room = face.screen.width - INDENT.length;
  if (own !== null && expected !== null && face.screen.width >= WIDE) {
    const half = Math.floor((room - GAP.length) / 2);
    return beside(passageLines(own, face, half), passageLines(expected, face, half), half, face);
  }
  return [own, expected].flatMap(passage =>
    passage === null
      ? []
      : passageLines(passage, face, room - HANG.length).map(
          (line, i) => INDENT + (i === 0 ? '' : HANG) + line,
        ),
  );
};

const headLine = (finding: ReviewedFinding, face: Face): string => {
  const badge = BADGE[finding.severity];
  const place = placeOf(finding);
  const title = titleOf(finding) + (place === '' ? '' : ` · ${harmless(place)}`);
  const room = face.screen.width - finding.short.length - 2;
  const left = `  ${badge}  ${title}`;
  return `  ${face.paint(finding.severity, badge)}  ${face.paint('strong', title)}${' '.repeat(Math.max(2, room - displayWidth(left)))}${face.paint('quiet', finding.short)}`;
};

const findingBlock = (finding: ReviewedFinding, face: Face): string[] => {
  const heading = headingOf(face.report, finding);
  return [
    headLine(finding, face),
    ...(heading === '' || finding.kind.startsWith('section-')
      ? []
      : wrapped(`in “${excerptOf(heading)}”`, face, INDENT).map(line => face.paint('quiet', line))),
    ...wrapped(sentenceOf(finding), face, INDENT),
    ...passagesBlock(finding, face),
    '',
  ];
};

const excerptOf = (heading: string): string =>
  heading.length > 70 ? `${heading.slice(0, heading.lastIndexOf(' ', 68) + 1)}…` : heading;

const acceptedLine = (finding: AcceptedFinding, face: Face): string[] => {
  const { reason, by, date } = finding.acceptance;
  const signed = [by, date].filter(Boolean).join(', ');
  const place = placeOf(finding);
  return wrapped(
    `accepted ${finding.short}: ${titleOf(finding)}${place === '' ? '' : `, ${place}`}: ${reason}${signed === '' ? '' : ` (${signed})`}`,
    face,
    '  ',
  ).map(line => face.paint('quiet', line));
};

const editionHead = (edition: ReportEdition, own: number, face: Face): string => {
  const about = [
    edition.language,
    languageName(edition.language),
    edition.language === face.report.reference ? 'the reference' : '',
    edition.published === null ? '' : `dated ${edition.published}`,
  ].filter(Boolean);
  const path = face.paint('strong', harmless(shownPath(edition.file, face.root)));
  return `${path} (${about.join(', ')}): ${plural(edition.facts, 'fact')}, ${own === 0 ? 'no finding' : plural(own, 'finding')}`;
};

const editionBlock = (edition: ReportEdition, face: Face): string[] => {
  const own = inOrder(findingsOf(face.report.findings, edition, face.report));
  const accepted = findingsOf(face.report.accepted, edition, face.report);
  return [
    editionHead(edition, own.length, face),
    ...(own.length === 0 ? [] : ['', ...own.flatMap(finding => findingBlock(finding, face))]),
    ...accepted.flatMap(finding => acceptedLine(finding, face)),
    ...(own.length === 0 || accepted.length > 0 ? [''] : []),
  ];
};

/** Editions by errors, warnings and what is to review. */
const table = (face: Face): string[] => {
  const { editions, findings, accepted } = face.report;
  const rows = editions.map(edition => {
    const own = findingsOf(findings, edition, face.report);
    const quiet = findingsOf(accepted, edition, face.report).length;
    return [
      `${edition.language} ${languageName(edition.language)}`,
      ...SEVERITIES.map(severity => String(countOf(own, severity))),
      ...(accepted.length > 0 ? [String(quiet)] : []),
    ];
  });
  const head = ['edition', 'errors', 'warnings', 'review', ...(accepted.length > 0 ? ['accepted'] : [])];
  const first = Math.max(...[head, ...rows].map(row => displayWidth(row[0] ?? '')));
  const line = (row: readonly string[]): string[] =>
    row.map((cell, i) => (i === 0 ? padded(cell, first) : cell.padStart((head[i] ?? '').length + 2)));
  const tones = ['strong', ...SEVERITIES] as const;
  return [
    face.paint('quiet', line(head).join('')),
    ...rows.map(row =>
      line(row)
        .map((cell, i) => {
          const tone = tones[i];
          return i > 0 && (row[i] === '0' || tone === undefined)
            ? face.paint('quiet', cell)
            : face.paint(tone ?? 'quiet', cell);
        })
        .join(''),
    ),
  ];
};

const outdatedLines = (face: Face): string[] =>
  face.report.outdated.flatMap(one => [
    ...wrapped(
      `${face.screen.colour ? '' : 'note: '}${shownPath(one.file, face.root)}, line ${one.line}: ${outdatedSentence(one)} It said: “${one.reason}”`,
      face,
      '',
    ).map(line => face.paint('review', line)),
  ]);

const happy = ({ report, paint }: Face): string => {
  const facts = plural(
    report.editions.reduce((sum, edition) => sum + edition.facts, 0),
    'fact',
  );
  const editions = report.editions.length;
  if (report.accepted.length > 0)
    return paint(
      'good',
      `✓ Nothing is open: ${facts} read, ${plural(report.accepted.length, 'finding')} accepted.`,
    );
  return editions === 1
    ? paint('good', `✓ Nothing to find in this edition: ${facts} read.`)
    : paint('good', `✓ All ${editions} editions say the same: ${facts} compared, nothing to find.`);
};

/**
 * The report as text; ends with a line break.
 * @param root folder that paths are shown from
 */
export const asText = (report: ReviewedReport, screen: Screen, root?: string): string => {
  const face: Face = { report, screen, paint: painter(screen), root };
  const quiet = report.findings.length === 0;
  const notes = outdatedLines(face);
  const lines = quiet
    ? [...report.editions.flatMap(edition => compact(edition, face)), ...notes, happy(face)]
    : [
        ...report.editions.flatMap(edition => editionBlock(edition, face)),
        ...table(face),
        '',
        ...(notes.length > 0 ? [...notes, ''] : []),
        summaryOf(report.findings),
        ...wrapped(
          'To let a finding stand: secon check FILE... --accept FINDING --reason TEXT',
          face,
          '',
        ).map(line => face.paint('quiet', line)),
      ];
  return `${lines.join('\n')}\n`;
};

/** Where nothing is open, only what was accepted. */
const compact = (edition: ReportEdition, face: Face): string[] => {
  const accepted = findingsOf(face.report.accepted, edition, face.report);
  return accepted.length === 0
    ? []
    : [
        harmless(shownPath(edition.file, face.root)),
        ...accepted.flatMap(finding => acceptedLine(finding, face)),
      ];
};
