// The sample newsletters: each folder one document, each file one language; read in memory so that they can be changed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foreignText } from '../../src/checking/foreign-text.ts';
import { type Comparison, compareEditions, type Finding } from '../../src/facts/compare/index.ts';
import type { NameEntry } from '../../src/facts/index.ts';
import { type Edition, readPlainText, sectionsOf } from '../../src/reading/index.ts';
import { markForeign } from '../../src/reading/language.ts';
import { publishedIn } from '../../src/reading/published.ts';

/** One edition as it stands in its file. */
export interface Source {
  readonly language: string;
  readonly text: string;
}

export interface SampleDocument {
  readonly name: string;
  readonly sources: readonly Source[];
}

const HERE = import.meta.dirname;

const sourcesIn = (folder: string): Source[] =>
  readdirSync(folder)
    .filter(file => /\.(?:md|txt)$/.test(file))
    .sort((a, b) => Number(b.startsWith('en.')) - Number(a.startsWith('en.')) || (a < b ? -1 : 1))
    .map(file => ({
      language: file.slice(0, 2),
      text: readFileSync(join(folder, file), 'utf8'),
    }));

/** A published issue: a folder for each language with `issue.txt`. */
const issueIn = (folder: string): Source[] =>
  readdirSync(folder)
    .filter(language => existsSync(join(folder, language, 'issue.txt')))
    .sort((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1))
    .map(language => ({ language, text: readFileSync(join(folder, language, 'issue.txt'), 'utf8') }));

/** The samples beside this file, and the published issue in `issue` where one is given; English first. */
export const samples = (issue?: string): SampleDocument[] => [
  ...readdirSync(HERE, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => ({ name, sources: sourcesIn(join(HERE, name)) })),
  ...(issue === undefined ? [] : [{ name: 'issue', sources: issueIn(issue) }]),
];

/** Reads one source as the check reads a file. */
export const read = ({ language, text }: Source): Edition => {
  const { blocks, links } = readPlainText(text);
  return {
    file: `${language}.txt`,
    language,
    published: publishedIn(text, language),
    text,
    sections: sectionsOf(markForeign(blocks, language)),
    links,
  };
};

export interface Checked {
  readonly comparison: Comparison;
  readonly findings: readonly Finding[];
}

/** Compares editions as the check does. */
export const check = (editions: readonly Edition[], names: readonly NameEntry[] = []): Checked => {
  const comparison = compareEditions(editions, { names });
  const foreign = editions.flatMap(({ language }, i) =>
    foreignText(language, comparison.editions[i]?.sections ?? []),
  );
  return { comparison, findings: [...comparison.findings, ...foreign] };
};
