// What must hold before editions go out: every block there in every language, all naming the same facts,
// every bound span true to the record of today, every card with something on it.
import type { RecordFact } from '../../../facts/model.ts';
import type { Language } from '../../../platform/languages.ts';
import { textProblems } from '../../translation/index.ts';
import type { IssueBlock, OpenQuestion } from '../model.ts';
import type { issues } from '../schema.ts';
import { type CardSource, cardLacks } from './cards.ts';
import { hasLink } from './links.ts';
import { type Reason, reason } from './reason.ts';
import type { SourceBlock, Sources } from './sources.ts';

export interface Problem extends Reason {
  /** Null: of the whole issue. */
  readonly language: Language | null;
  readonly block: string | null;
}

/** What editions say wrongly keeps them back; what an editor may want to look at does not. */
export interface Checked {
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
}

type Facts = ReadonlyMap<string, RecordFact>;

export interface CheckedAgainst extends CardSource {
  /** What stands beside the emblem, by language. */
  readonly funding: ReadonlyMap<string, string>;
}

/** @returns every reason not to publish, and what an editor may want to look at, in the issue's order */
export function checkEditions(
  issue: typeof issues.$inferSelect,
  languages: readonly Language[],
  sources: Sources,
  against: CheckedAgainst,
): Checked {
  const reference = sources.get(issue.source) ?? new Map<string, SourceBlock>();
  const each = (found: (language: Language, block: IssueBlock) => readonly Reason[]): Problem[] =>
    languages.flatMap(language =>
      issue.blocks.flatMap(block =>
        found(language, block).map(one => ({ language, block: block.id, ...one })),
      ),
    );
  const textOf = (language: Language, block: IssueBlock) => sources.get(language)?.get(block.id);
  return {
    problems: [
      ...openQuestions(issue, languages),
      ...languages.flatMap(language => withoutStatement(language, against.funding)),
      ...each((language, block) => {
        const text = textOf(language, block);
        const texts = textReasons(
          block,
          text,
          reference.get(block.id),
          language,
          issue.source,
          against.facts,
        );
        return [
          ...texts,
          ...cardLacks(against, block, language)
            .filter(lack => lack.keepsBack)
            .map(bare),
        ];
      }),
    ],
    notes: [
      ...(issue.blocks.some(({ type }) => type === 'disclaimer')
        ? []
        : [{ language: null, block: null, ...reason('no-disclaimer') }]),
      ...each((language, block) => {
        const text = textOf(language, block);
        return [
          ...outOfDate(text, reference.get(block.id), issue.source),
          ...cardLacks(against, block, language)
            .filter(lack => !lack.keepsBack)
            .map(bare),
          ...withoutAddress(against, block, text),
        ];
      }),
    ],
  };
}

const bare = ({ code, params }: Reason): Reason => ({ code, params });

/** Differences between imported editions that nobody has settled. */
function openQuestions(issue: typeof issues.$inferSelect, languages: readonly Language[]): Problem[] {
  return issue.questions.filter(isOpenError).flatMap(({ language, block, message }) => {
    const asked = languages.find(code => code === language);
    return asked ? [{ language: asked, block, ...reason('open-question', { message }) }] : [];
  });
}

export const isOpenError = ({ severity, settled }: OpenQuestion): boolean =>
  severity === 'error' && settled === undefined;

const withoutStatement = (language: Language, funding: ReadonlyMap<string, string>): Problem[] =>
  (funding.get(language) ?? '').trim() === '' ? [{ language, block: null, ...reason('no-statement') }] : [];

/** A call to action, and links to social media, that lead nowhere. */
function withoutAddress(source: CardSource, block: IssueBlock, text: SourceBlock | undefined): Reason[] {
  if (block.type !== 'action' && block.type !== 'social') return [];
  if (!text || hasLink(text.doc, source.facts)) return [];
  if (block.type === 'action' && block.subject !== undefined) return [];
  return [reason('no-address')];
}

function textReasons(
  block: IssueBlock,
  text: SourceBlock | undefined,
  reference: SourceBlock | undefined,
  language: Language,
  source: string,
  facts: Facts,
): Reason[] {
  if (!text) return [reason('no-text')];
  const { state, bound } = text.row;
  const translated = reference && language !== source ? { doc: reference.doc, language: source } : null;
  const found = [
    ...(state === 'approved' ? [] : [reason('not-approved', { state })]),
    ...textProblems({ doc: text.doc, language, bound }, translated, facts).map(bare),
  ];
  if (block.type === 'headline' && text.doc.content[0]?.type !== 'heading') found.push(reason('no-heading'));
  return found;
}

/** Translated from words that have changed since: for an editor to judge, since a comma changes words too. */
const outOfDate = (
  text: SourceBlock | undefined,
  reference: SourceBlock | undefined,
  source: string,
): Reason[] =>
  text && reference && text.row.basedOn !== null && text.row.basedOn !== reference.row.fingerprint
    ? [reason('out-of-date', { source })]
    : [];
