// Words with what is marked in them: facts, and the bold and the links of a text that came as Markdown.
import { isLinkAddress } from '../../../document/index.ts';
import type { Inline, Mark } from '../../../document/model.ts';

/** A stretch of a text and how it is marked; `null` hides it. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark | null;
}

const BOLD = /\*\*([^*]+)\*\*/g;
const LINK = /\[([^\]]*)\]\(([^)]*)\)/g;

/** Markdown's signs are hidden, what they say is kept; a link that leads nowhere leaves its words. */
function markdownSpans(text: string): Span[] {
  const bold = [...text.matchAll(BOLD)].flatMap((found): Span[] => {
    const [start, end] = [found.index, found.index + found[0].length];
    return [
      { start, end: start + 2, mark: null },
      { start: start + 2, end: end - 2, mark: { type: 'bold' } },
      { start: end - 2, end, mark: null },
    ];
  });
  const links = [...text.matchAll(LINK)].flatMap((found): Span[] => {
    const [whole, words = '', href = ''] = found;
    const start = found.index;
    const from = start + 1;
    const to = from + words.length;
    return [
      { start, end: from, mark: null },
      ...(isLinkAddress(href)
        ? [{ start: from, end: to, mark: { type: 'link' as const, attrs: { href } } }]
        : []),
      { start: to, end: start + whole.length, mark: null },
    ];
  });
  return [...bold, ...links];
}

/**
 * A text as inline nodes.
 * @param spans facts found in it; where one overlaps another or the target of a link, the first and the link win
 */
export function inlineOf(text: string, spans: readonly Span[]): Inline[] {
  const all = [...markdownSpans(text), ...spans];
  const cuts = [...new Set([0, text.length, ...all.flatMap(span => [span.start, span.end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).flatMap((from, index): Inline[] => {
    const to = cuts[index + 1] ?? text.length;
    const over = all.filter(span => span.start <= from && to <= span.end);
    if (from === to || over.some(span => span.mark === null)) return [];
    const marks = oneOfEach(over.flatMap(span => (span.mark === null ? [] : [span.mark])));
    return [{ type: 'text', text: text.slice(from, to), ...(marks.length > 0 ? { marks } : {}) }];
  });
}

/** Words are bound to one fact at most, and a bound address is no second link. */
function oneOfEach(marks: readonly Mark[]): Mark[] {
  const bound = marks.find(mark => mark.type === 'bound');
  return marks.filter(mark =>
    mark.type === 'bound' ? mark === bound : mark.type !== 'link' || bound === undefined,
  );
}
