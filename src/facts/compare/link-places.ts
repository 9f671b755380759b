// Where an edition's links stand, where they lead, and which lead nowhere.

import { normaliseUrl } from '../equal.ts';
import type { ComparedEdition } from './edition.ts';
import { type Placed, type ReadEdition, readEdition } from './passages.ts';

/** What makes a target dead without asking its server; null where it is well formed. */
export const deadReason = (target: string): string | null => {
  const trimmed = target.trim();
  if (trimmed === '') return 'the link has no address';
  if (/^#!?$/.test(trimmed) || /^javascript:/i.test(trimmed)) return `the link leads nowhere ("${trimmed}")`;
  if (/^(?:#|mailto:|tel:|fact:|\/)/i.test(trimmed)) return null;
  if (/^https?:/i.test(trimmed))
    return isWellFormed(trimmed) ? null : `the address is malformed ("${trimmed}")`;
  if (/^(?:https?\/\/|https?:\/[^/]|htp|htttp|www\s|http\s)/i.test(trimmed) || /\s/.test(trimmed))
    return `the address is malformed ("${trimmed}")`;
  return null;
};

const isWellFormed = (target: string): boolean => {
  if (!/^https?:\/\/[^\s/]/i.test(target)) return false;
  try {
    const { hostname } = new URL(target);
    return (
      hostname === 'localhost' ||
      (/^[^.].*\.[\p{L}]{2,}$|^\d+(?:\.\d+){3}$|^\[/u.test(hostname) && !hostname.includes('..'))
    );
  } catch {
    return false;
  }
};

export interface PlacedLink {
  readonly target: string;
  readonly line: number;
  readonly section: string;
  readonly dead: string | null;
}

/** The sections of an edition by the lines of their passages, for finding a line's section. */
const byLine = ({ sections }: ComparedEdition): { readonly line: number; readonly id: string }[] =>
  sections
    .flatMap(({ id, headings, body }) => [...headings, ...body].map(({ line }) => ({ line, id })))
    .sort((a, b) => a.line - b.line);

const sectionAt = (
  places: readonly { readonly line: number; readonly id: string }[],
  line: number,
): string => {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return places[Math.max(0, low - 1)]?.id ?? '';
};

/** Links of the markup and addresses in the text, with their sections. */
export const linksOf = ({ edition, sections }: ReadEdition): PlacedLink[] => {
  const places = byLine(edition);
  const marked = edition.links.map(({ target, line }) => ({
    target,
    line,
    section: sectionAt(places, line),
    dead: deadReason(target),
  }));
  const said = sections.flatMap(section =>
    section.facts
      .filter(fact => fact.kind === 'url')
      .map(fact => ({
        target: fact.value,
        line: fact.line,
        section: fact.section,
        dead: deadReason(fact.value),
      })),
  );
  const known = new Set(marked.map(link => `${link.section} ${link.target}`));
  return [...marked, ...said.filter(link => !known.has(`${link.section} ${link.target}`))];
};

const isWeb = (target: string): boolean => !/^(?:mailto:|tel:|fact:|#|\/)/i.test(target);

/** Leads to a page of the web, as far as its form tells. */
export const isLive = (link: PlacedLink): boolean => link.dead === null && isWeb(link.target);

/** Web addresses of an edition that are well formed, with their places. */
export const linkTargets = (edition: ComparedEdition): PlacedLink[] =>
  linksOf(readEdition(edition, [])).filter(isLive);

/** What two forms of one address share. */
export const addressOf = (link: PlacedLink): string => normaliseUrl(link.target);

/** A link as a fact. */
export const linkFact = (link: PlacedLink): Placed => ({
  kind: 'url',
  value: link.target,
  text: link.target,
  start: 0,
  end: 0,
  weak: false,
  words: false,
  line: link.line,
  section: link.section,
  passage: { kind: 'text', text: '', line: link.line, lines: [] },
  inHeading: false,
});
