// What translators' tools do to files that were taken out: words are put beside the source, and states are set.
import { expect } from '@playwright/test';
import { Archive } from '../../src/reading/archive.ts';
import { zip } from '../../src/reading/sample-files.ts';

export const TITLE = 'Meeting in autumn';
export const SUMMARY =
  'The regions met on {event:haskovo-2023.dates} in [Haskovo](fact:event:haskovo-2023.place).';
export const GREEK = {
  title: 'Συνάντηση το φθινόπωρο',
  summary:
    'Οι περιφέρειες συναντήθηκαν στις {event:haskovo-2023.dates} στο [Χάσκοβο](fact:event:haskovo-2023.place).',
};

const WORDS = [
  [TITLE, GREEK.title],
  ['The regions met on ', 'Οι περιφέρειες συναντήθηκαν στις '],
  [' in ', ' στο '],
  // Between tags: what a placeholder shows is no word of the translator's.
  ['>Haskovo<', '>Χάσκοβο<'],
] as const;

/** Markup with its words in Greek. */
const translated = (markup: string): string =>
  WORDS.reduce((text, [from, to]) => text.replaceAll(from, to), markup);

export type Tool = (markup: string) => string;

/** The second column of each row goes over into the third, where that is empty. */
const typedIntoTable: Tool = markup =>
  markup.replaceAll(/<w:tr>.*?<\/w:tr>/gs, row => {
    const [, source, target, ...more] = row.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
    if (!source || !target || more.length !== 1 || target.includes('<w:t ')) return row;
    return row.replace(target, translated(source));
  });

/** By the formats, as the screen calls them. */
export const TOOLS: Readonly<Record<string, Tool>> = {
  'XLIFF 2.1': markup =>
    markup
      .replaceAll('state="initial"', 'state="translated"')
      .replaceAll(/<source>(.*?)<\/source>/gs, (all, words) => `${all}<target>${translated(words)}</target>`),
  'XLIFF 1.2': markup =>
    markup.replaceAll(
      /<source>(.*?)<\/source>/gs,
      (all, words) => `${all}<target state="translated">${translated(words)}</target>`,
    ),
  TMX: markup =>
    markup.replaceAll(
      /<seg>(.*?)<\/seg>(\s*<\/tuv>\s*<tuv xml:lang="el">\s*)<seg\/>/gs,
      (_, words, between) => `<seg>${words}</seg>${between}<seg>${translated(words)}</seg>`,
    ),
  'Word document': typedIntoTable,
};

const INSIDE = 'word/document.xml';

/** The file with its markup changed; of a Word document, what stands in it. */
export function changed(bytes: Buffer, tool: Tool): Buffer {
  const archive = bytes.subarray(0, 2).toString() === 'PK' ? new Archive(bytes, 'file', 1e8) : null;
  const markup = Buffer.from(archive?.read(INSIDE) ?? bytes).toString();
  const worked = tool(markup);
  expect(worked).not.toBe(markup);
  return archive ? zip({ [INSIDE]: worked }) : Buffer.from(worked);
}
