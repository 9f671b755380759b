// Findings on facts, in words.

import type { Finding } from './edition.ts';
import { finding } from './finding.ts';
import type { Located } from './located.ts';
import type { Difference } from './match.ts';
import type { Placed, SectionFacts } from './passages.ts';

/** Spelled small numbers come and go with the style of a language: for a person to look at. */
const isTaste = (fact: Placed): boolean =>
  fact.words && (fact.kind === 'number' || fact.kind === 'ordinal') && Number(fact.value) <= 10;

const review = (fact: Placed): { readonly severity?: 'review' } =>
  isTaste(fact) ? { severity: 'review' } : {};

/** A difference told of the edition it was found in. */
export const told = ({ edition, difference, home }: Located, languages: readonly string[]): Finding[] => {
  const language = languages[edition] ?? '';
  switch (difference.type) {
    case 'missing':
      return difference.soft ? [] : [toldMissing(difference.expected, home, language)];
    case 'changed':
      return [
        finding('fact-changed', {
          language,
          fact: difference.own,
          expected: difference.expected,
          message: `"${difference.own.text}" here; the reference says "${difference.expected.text}"`,
        }),
      ];
    case 'pair':
      return [
        finding('range-to-pair', {
          language,
          fact: difference.own,
          expected: difference.expected,
          message: pairMessage(difference),
        }),
      ];
    case 'year':
      return [
        finding('fact-missing', {
          language,
          fact: difference.own,
          expected: difference.expected,
          message: `the year is missing in "${difference.own.text}"; the reference says "${difference.expected.text}"`,
        }),
      ];
    default:
      return [];
  }
};

const pairMessage = ({ own, expected }: Extract<Difference, { type: 'pair' }>): string =>
  expected.value.includes('/')
    ? `"${own.text}" names two days; the reference has the range "${expected.text}"`
    : `"${own.text}" is a range; the reference names the days "${expected.text}"`;

const toldMissing = (expected: Placed, home: SectionFacts | undefined, language: string): Finding =>
  finding(expected.kind === 'url' ? 'link-dead' : 'fact-missing', {
    language,
    section: home?.section.id ?? null,
    line: home?.section.line ?? null,
    expected,
    message: `"${expected.text}" of the reference is missing`,
    ...review(expected),
  });

/** A difference that most editions share, told of the one they were held against. */
export const toldOfReference = ({ difference }: Located, language: string): Finding[] => {
  if (difference.type === 'added' || (difference.type === 'missing' && difference.soft)) return [];
  const { expected } = difference;
  if (difference.type === 'missing')
    return [
      finding('fact-added', {
        language,
        fact: expected,
        message: `only this edition says "${expected.text}"`,
        ...review(expected),
      }),
    ];
  return [
    finding(difference.type === 'pair' ? 'range-to-pair' : 'fact-changed', {
      language,
      fact: expected,
      expected: difference.own,
      message: `"${expected.text}" here; the other editions say "${difference.own.text}"`,
    }),
  ];
};

/** A fact that the reference does not have. */
export const toldAdded = (fact: Placed, language: string): Finding =>
  finding('fact-added', {
    language,
    fact,
    message: `"${fact.text}" is not in the reference`,
    ...review(fact),
  });

/** A fact that most of the others say. */
export const toldLacking = (expected: Placed, section: SectionFacts | undefined, language: string): Finding =>
  finding('fact-missing', {
    language,
    section: section?.section.id ?? null,
    line: section?.section.line ?? null,
    expected,
    message: `"${expected.text}" is missing; the other editions say it`,
    ...review(expected),
  });
