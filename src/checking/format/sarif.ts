// The report as SARIF 2.1.0 (OASIS), which code forges read: rules, results, fingerprints, suppressions.

import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type FindingKind, SEVERITY } from '../../facts/compare/index.ts';
import { VERSION } from '../../platform/root.ts';
import type { MarkedPassage } from '../passages.ts';
import type { AcceptedFinding, ReviewedFinding, ReviewedReport } from '../report.ts';
import { RULES, sentenceOf, titleOf } from './rules.ts';
import { excerpt, headingOf, languageName, shownPath } from './wording.ts';

const LEVEL = { error: 'error', warning: 'warning', review: 'note' } as const;
const KINDS = Object.keys(SEVERITY) as FindingKind[];

/** The folder that relative addresses start from: the repository, for a forge. */
const BASE = '%SRCROOT%';

interface Face {
  readonly report: ReviewedReport;
  readonly root: string | undefined;
}

/** An address below the folder the check ran in, else a whole one. */
const artifact = (file: string, root: string | undefined): object => {
  const path = shownPath(file, root);
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  return { uri: path.split(/[\\/]/).map(encodeURIComponent).join('/'), uriBaseId: BASE };
};

const fileOf = ({ report }: Face, language: string): string =>
  report.editions.find(edition => edition.language === language)?.file ?? '';

const rule = (kind: FindingKind): object => {
  const { title, description, help } = RULES[kind];
  return {
    id: kind,
    name: kind.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: description },
    help: { text: help, markdown: help },
    defaultConfiguration: { level: LEVEL[SEVERITY[kind]] },
  };
};

const region = (line: number | null): object => (line === null ? {} : { region: { startLine: line } });

/** Where in the logic of the text: a segment's id, or a section's heading. */
const logical = (finding: ReviewedFinding, { report }: Face): object => {
  if (finding.id !== undefined)
    return { logicalLocations: [{ name: finding.id, fullyQualifiedName: finding.id, kind: 'element' }] };
  const heading = headingOf(report, finding);
  return heading === ''
    ? {}
    : {
        logicalLocations: [
          { name: heading, fullyQualifiedName: finding.section ?? heading, kind: 'element' },
        ],
      };
};

/** `section-missing` cites the reference; what has no line of its own is told of the text's first, segments of none. */
const location = (finding: ReviewedFinding, face: Face): object => {
  const language = finding.kind === 'section-missing' ? face.report.reference : finding.language;
  return {
    physicalLocation: {
      artifactLocation: artifact(fileOf(face, language), face.root),
      ...region(finding.id === undefined ? (finding.line ?? 1) : null),
    },
    ...logical(finding, face),
  };
};

/** In SARIF's messages brackets make links. */
const plain = (text: string): string => text.replace(/[\\[\]]/g, sign => `\\${sign}`);

/** Of a whole section its beginning is enough, in UTF-16 units. */
const LONGEST = 700;

/** The expected passage, cited by the message as link 1. */
const related = (passage: MarkedPassage, face: Face): object => ({
  id: 1,
  physicalLocation: {
    artifactLocation: artifact(fileOf(face, passage.edition), face.root),
    ...region(passage.line),
  },
  message: { text: plain(`${languageName(passage.edition)}: ${excerpt(passage, LONGEST).text}`) },
});

const suppressionsOf = (finding: ReviewedFinding | AcceptedFinding): object[] => {
  if (!('acceptance' in finding)) return [];
  const { reason, by, date } = finding.acceptance;
  return [
    {
      kind: 'external',
      status: 'accepted',
      justification: reason,
      ...(by === undefined && date === undefined
        ? {}
        : {
            properties: {
              ...(by === undefined ? {} : { by }),
              ...(date === undefined ? {} : { date }),
            },
          }),
    },
  ];
};

const result = (finding: ReviewedFinding | AcceptedFinding, face: Face): object => {
  const { expected } = finding.passages;
  const where = expected === null ? '' : ` Compare [${languageName(expected.edition)}](1).`;
  return {
    ruleId: finding.kind,
    ruleIndex: KINDS.indexOf(finding.kind),
    level: LEVEL[finding.severity],
    message: {
      text: `${languageName(finding.language)}: ${titleOf(finding)}. ${plain(sentenceOf(finding))}${where}`,
    },
    locations: [location(finding, face)],
    ...(expected === null ? {} : { relatedLocations: [related(expected, face)] }),
    partialFingerprints: { 'seconCheck/v1': finding.fingerprint },
    suppressions: suppressionsOf(finding),
  };
};

/**
 * The report as a SARIF log with one run.
 * @param root folder that addresses are relative to; files outside keep their whole address
 */
export const asSarif = (report: ReviewedReport, root?: string): string => {
  const face = { report, root };
  return `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: { name: 'secon check', semanticVersion: VERSION, language: 'en', rules: KINDS.map(rule) },
          },
          columnKind: 'utf16CodeUnits',
          originalUriBaseIds: { [BASE]: { description: { text: 'The folder the check ran in.' } } },
          results: [...report.findings, ...report.accepted].map(finding => result(finding, face)),
        },
      ],
    },
    null,
    2,
  )}\n`;
};
