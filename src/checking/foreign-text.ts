// Passages that were left in another language.

import type { ComparedSection, Finding } from '../facts/compare/index.ts';

/** A finding for each long passage that is not in the edition's language. */
export const foreignText = (language: string, sections: readonly ComparedSection[]): Finding[] =>
  sections.flatMap(section =>
    section.body.flatMap(passage =>
      passage.language === undefined
        ? []
        : [
            {
              kind: 'text-language' as const,
              severity: 'review' as const,
              language,
              section: section.id,
              line: passage.line,
              fact: null,
              expected: null,
              message: `a passage is in another language (${passage.language}): "${passage.text.slice(0, 60)}…"`,
            },
          ],
    ),
  );
