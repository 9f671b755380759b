// What each kind of finding means, in words for a reader of the report.

import type { FindingKind } from '../../facts/compare/index.ts';
import type { FactKind } from '../../facts/index.ts';
import type { ReportFinding } from '../report.ts';

export interface Rule {
  /** A few words, for a heading. */
  readonly title: string;
  /** What was found. */
  readonly description: string;
  /** What to do about it. */
  readonly help: string;
}

export const RULES: Readonly<Record<FindingKind, Rule>> = {
  'fact-missing': {
    title: 'Missing fact',
    description:
      'A date, number, amount, address or name that the reference (or most editions) states is missing here.',
    help: 'Add it to the edition that lacks it, or take it out of the others.',
  },
  'fact-added': {
    title: 'Added fact',
    description: 'This edition states a date, number, amount, address or name that no other edition has.',
    help: 'Add it to the other editions, or take it out of this one.',
  },
  'fact-changed': {
    title: 'Different fact',
    description: 'This edition states another date, number, amount, address or name than the others.',
    help: 'Find out which is right and correct the other.',
  },
  'range-to-pair': {
    title: 'Range and single days',
    description: '"16 to 18 April" are three days, "16 and 18 April" are two: the editions do not agree.',
    help: 'Write the days as the reference does: as a range, or as days told one by one.',
  },
  'section-missing': {
    title: 'Missing section',
    description: 'A section of the reference has no counterpart in this edition.',
    help: 'Translate the section, or take it out of the others.',
  },
  'link-dead': {
    title: 'Link that leads nowhere',
    description:
      'A link has no address, a malformed one, one that no server answers, or is missing where the other editions have it.',
    help: 'Give the link the address it should lead to.',
  },
  'count-mismatch': {
    title: 'Count that does not fit its list',
    description: 'A heading or sentence states how many there are; the list below has more or fewer.',
    help: 'Count again: correct the number or complete the list.',
  },
  'tense-contradiction': {
    title: 'Held or still to come',
    description:
      'An event is told as held where it is still to come, or the other way round: against the edition’s own date, or against the other editions.',
    help: 'Tell the event in the tense that its date asks for.',
  },
  'section-added': {
    title: 'Added section',
    description: 'This edition has a section that has no counterpart in the reference.',
    help: 'Translate the section for the other editions, or take it out of this one.',
  },
  'section-moved': {
    title: 'Section at another place',
    description: 'A section stands at another place than in the reference.',
    help: 'Put the sections in the order of the reference, unless the order is meant.',
  },
  'heading-repeated': {
    title: 'Heading twice',
    description: 'Two sections have the same heading where the headings of the reference differ.',
    help: 'Translate the heading that belongs to the section.',
  },
  'name-inconsistent': {
    title: 'Two names for one body',
    description: 'An organisation or a department is called by two names in one edition.',
    help: 'Use one name throughout; where both are right, accept the finding.',
  },
  'text-language': {
    title: 'Passage in another language',
    description: 'A long passage is not in the language of the edition.',
    help: 'Translate the passage, unless it is meant to stay as it is.',
  },
  'script-mixed': {
    title: 'Letters of two scripts in one word',
    description: 'A word mixes letters that look alike (Latin, Greek, Cyrillic): searching will not find it.',
    help: 'Type the word again in one script.',
  },
};

const FACTS: Readonly<Record<FactKind, string>> = {
  number: 'number',
  ordinal: 'ordinal',
  date: 'date',
  time: 'time',
  money: 'amount',
  percent: 'percentage',
  url: 'web address',
  email: 'e-mail address',
  phone: 'phone number',
  identifier: 'identifier',
  name: 'name',
};

/** A heading for one finding: "Different date", "Missing amount". */
export const titleOf = ({ kind, fact, expected }: ReportFinding): string => {
  const about = (fact ?? expected)?.kind;
  const { title } = RULES[kind];
  return about !== undefined && kind.startsWith('fact-') ? title.replace('fact', FACTS[about]) : title;
};

/** The message as a sentence: a capital first, a full stop last. */
export const sentenceOf = (finding: ReportFinding): string => {
  const message = finding.message.replace(/\*\*/g, '');
  const begun = /^(?:\p{Ll}+)(?=[\s,])/u.test(message)
    ? message.charAt(0).toUpperCase() + message.slice(1)
    : message;
  return /[.?!…]["”]?$/u.test(begun) ? begun : `${begun}.`;
};
