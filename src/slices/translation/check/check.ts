// The checker: a text held against its source, the record, the glossary and itself. Pure.
import type { Doc } from '../../../document/model.ts';
import { type Concept, termFindings } from '../glossary/terms.ts';
import { leftFindings, lengthFindings, linkFindings, scriptFindings, shapeFindings } from './form.ts';
import { type BoundOffer, found, type TextFinding } from './model.ts';
import { type Against, factProblems } from './named-facts.ts';
import { boundOffers } from './offers.ts';
import { type ReadDoc, readDoc } from './spoken.ts';
import { valueFindings } from './values.ts';

export interface CheckedText {
  readonly language: string;
  readonly doc: Doc;
}

export interface CheckInput extends Against {
  readonly target: CheckedText & {
    /** Its Markdown. */
    readonly body: string;
  };
  /** Null: the text is the source, or there is none. */
  readonly source: CheckedText | null;
  /** The day it is read: today, or an issue's own. */
  readonly on: string;
  /** Most characters; null: no limit of its own. */
  readonly most: number | null;
  readonly concepts: readonly Concept[];
}

export interface CheckedResult {
  /** The gravest first, then in the order of the text. */
  readonly findings: readonly TextFinding[];
  readonly offers: readonly BoundOffer[];
}

const GRAVITY = ['error', 'warning', 'review'] as const;

/** An empty text is no text: nothing is found in it. */
export function checkText({ target, source, on, most, concepts, ...against }: CheckInput): CheckedResult {
  if (target.body.trim() === '') return { findings: [], offers: [] };
  const own = readDoc(target.doc, target.language);
  const theirs = source && readDoc(source.doc, source.language);
  const offers = theirs ? boundOffers(own, theirs, against.facts) : [];
  const all = [
    ...factProblems(own, theirs, against).map(finding => unbound(finding, offers)),
    ...valueFindings(own, theirs, against.facts, on).filter(finding => !isOffered(finding, offers)),
    ...lengthFindings(target.body, most),
    ...shapeFindings(own, theirs),
    ...linkFindings(own, theirs),
    ...leftFindings(own, theirs),
    ...scriptFindings(own),
    ...terms(own, theirs, concepts),
  ];
  const findings = all.sort(
    (a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity) || (a.block ?? -1) - (b.block ?? -1),
  );
  return { findings, offers };
}

/** A fact that is said and not tied is another thing to do than one that is not said. */
function unbound(finding: TextFinding, offers: readonly BoundOffer[]): TextFinding {
  const offer = finding.code === 'fact-missing' && offers.find(({ ref }) => ref === finding.ref);
  if (!offer) return finding;
  const { words, block } = offer;
  return { ...finding, code: 'fact-unbound', words, block };
}

/** What is offered to be tied is no value beside: "13" of "13 and 14 November". */
const isOffered = ({ code, words, block }: TextFinding, offers: readonly BoundOffer[]): boolean =>
  code === 'value-added' &&
  words !== null &&
  offers.some(offer => offer.block === block && offer.words.includes(words));

const terms = (own: ReadDoc, source: ReadDoc | null, concepts: readonly Concept[]): TextFinding[] =>
  source === null
    ? []
    : termFindings(concepts, source, own).map(({ kind, source: said, use, block, words }) =>
        found(kind === 'avoided' ? 'term-avoid' : 'term-missing', 'review', {
          params: { source: said, use: use.join(', ') },
          block,
          words,
        }),
      );
