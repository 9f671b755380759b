// The block document: one shape for what is written, stored, translated and published.
// Node and mark names are those of the text editor's JSON, so that a document needs no conversion to be edited.

import type { FactForm, FactKind } from '../facts/model.ts';
import type { Language } from '../platform/languages.ts';

export type Mark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } }
  | { readonly type: 'bound'; readonly attrs: BoundAttrs };

/** A bound span: the writer's own words, tied to the fact they speak of. */
export interface BoundAttrs {
  /** The fact, as `event:haskovo-2023.place`. */
  readonly ref: string;
  /** The fact's value when the words were bound to it; absent until first stored. */
  readonly value?: string;
  /** Resolved: where the fact leads; a span bound to an address is a link. */
  readonly href?: string;
  readonly kind?: FactKind;
}

/** A fact reference; the attributes after `form` are filled in when it is resolved for a language. */
export interface FactAttrs {
  readonly ref: string;
  readonly form?: FactForm;
  readonly kind?: FactKind;
  readonly value?: string;
  readonly text?: string;
  readonly href?: string;
}

export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] }
  | { readonly type: 'fact'; readonly attrs: FactAttrs; readonly marks?: readonly Mark[] }
  | { readonly type: 'hardBreak' };

export type Node =
  | { readonly type: 'paragraph'; readonly content?: readonly Inline[] }
  | {
      readonly type: 'heading';
      readonly attrs: { readonly level: 2 | 3 };
      readonly content?: readonly Inline[];
    }
  | { readonly type: 'bulletList'; readonly content: readonly ListItem[] }
  | { readonly type: 'orderedList'; readonly content: readonly ListItem[] }
  | { readonly type: 'blockquote'; readonly content: readonly Node[] };

export interface ListItem {
  readonly type: 'listItem';
  readonly content: readonly Node[];
}

export interface Doc {
  readonly type: 'doc';
  readonly content: readonly Node[];
}

// ---- An edition, resolved for one language: the only thing the faces know ----

export const BLOCK_TYPES = [
  'headline', // the issue's title; its text is the lead
  'text',
  'indicators',
  'event',
  'practice',
  'report',
  'partners', // the consortium by country
  'picture',
  'action', // a call to action
  'quotation',
  'names', // the team: each organisation under its own name
  'social',
  'contacts',
  'disclaimer',
] as const;
export type BlockType = (typeof BLOCK_TYPES)[number];

export interface IndicatorItem {
  readonly ref: string;
  readonly figure: string;
  readonly label: string;
}
export interface EventCard {
  readonly ref: string;
  readonly title: string;
  /** EDTF value and the words for it. */
  readonly dates: { readonly value: string; readonly text: string };
  readonly place: string;
  readonly country: string;
  /** Already past on the issue's own date. */
  readonly held: boolean;
  /** The words for that state, in the edition's language. */
  readonly state: string;
  readonly href?: string;
}
export interface LinkCard {
  readonly ref: string;
  readonly title: string;
  readonly href: string;
  /** Language of the linked document, if it is not the edition's, in words ("in English"). */
  readonly note?: string;
}
export interface PartnerGroup {
  readonly country: string;
  readonly partners: readonly {
    readonly ref: string;
    readonly name: string;
    readonly lang?: string;
    readonly href?: string;
  }[];
}
export interface PictureData {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly credit?: string;
}

export type BlockData =
  | {
      readonly type: 'indicators';
      readonly items: readonly IndicatorItem[] /** "Targets of the project" */;
      readonly note: string;
    }
  | { readonly type: 'event'; readonly event: EventCard }
  | { readonly type: 'card'; readonly card: LinkCard }
  | { readonly type: 'partners'; readonly groups: readonly PartnerGroup[] }
  | {
      readonly type: 'names';
      readonly names: readonly { readonly ref: string; readonly name: string; readonly lang: string }[];
    }
  | { readonly type: 'links'; readonly links: readonly { readonly label: string; readonly href: string }[] }
  | { readonly type: 'picture'; readonly picture: PictureData };

/** One block, ready to be shown: heading (plain inline nodes), body, and what the record adds to it. */
export interface BlockView {
  readonly id: string;
  readonly type: BlockType;
  readonly heading: readonly Inline[] | null;
  readonly body: readonly Node[];
  readonly data: BlockData | null;
}

/** A whole edition of an issue in one language. Pure data: every fact resolved, every word translated. */
export interface EditionView {
  readonly language: Language;
  /** Stable name of the issue: `newsletter:2`. */
  readonly issue: string;
  readonly number: number;
  /** "SECON newsletter 2" in the edition's language. */
  readonly masthead: string;
  /** Plain text of the headline: the document's title. */
  readonly title: string;
  /** One or two sentences, plain: description for search engines, preheader of the mail. */
  readonly summary: string;
  readonly published: { readonly value: string; readonly text: string };
  readonly project: {
    readonly acronym: string;
    readonly title: string;
    readonly programme: string;
    readonly website: string;
  };
  /** Absolute public addresses. */
  readonly addresses: { readonly page: string; readonly pdf: string; readonly site: string };
  readonly editions: readonly { readonly language: Language; readonly name: string; readonly href: string }[];
  readonly blocks: readonly BlockView[];
  /** "Co-funded by the European Union" in the edition's language: beside the emblem, in the head. */
  readonly funding: string;
  /** The words of the faces themselves, translated: see `DocumentWords`. */
  readonly words: DocumentWords;
}

/** What the faces say in their own voice. */
export interface DocumentWords {
  readonly readOnline: string;
  readonly otherLanguages: string;
  readonly publishedOn: string;
  readonly emblemAlt: string;
  readonly contents: string;
  readonly download: string;
  readonly page: string;
}
