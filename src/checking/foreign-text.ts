// Passages that were left in another language.

import type { Finding } from '../facts/compare/index.ts';
import { type Block, type Edition, judgeParagraph, type Section } from '../reading/index.ts';

const LONG = 90;
const WORDS = 12;

const finding = (edition: Edition, section: Section, block: Block, language: string): Finding => ({
  kind: 'text-language',
  severity: 'review',
  language: edition.language,
  section: section.id,
  line: block.line,
  fact: null,
  expected: null,
  message: `a passage is in another language (${language}): "${block.text.slice(0, 60)}…"`,
});

const isLong = (block: Block): boolean =>
  block.text.length >= LONG && block.text.split(/\s+/).length >= WORDS;

/** Long passages whose language is surely not the edition's. Lists of names mislead the detector: only prose is judged. */
export const foreignText = (edition: Edition, sections: readonly Section[]): Finding[] =>
  sections.flatMap(section =>
    section.body.flatMap(block => {
      if (block.kind !== 'text' || !isLong(block)) return [];
      const { language, reliable } = judgeParagraph(block.text);
      return language === null || !reliable || language === edition.language
        ? []
        : [finding(edition, section, block, language)];
    }),
  );
