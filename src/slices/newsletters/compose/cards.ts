// What the record adds to a block: an event's dates, the indicators' figures, the consortium by country, a picture.
import type { BlockData, EventCard, PartnerGroup } from '../../../document/model.ts';
import { renderFact } from '../../../facts/index.ts';
import type { RecordFact } from '../../../facts/model.ts';
import { languageName, translator } from '../../../platform/i18n/index.ts';
import type { Language } from '../../../platform/languages.ts';
import { isHeld } from '../../events/index.ts';
import type { OrganisationView } from '../../organisations/index.ts';
import type { IssueBlock } from '../model.ts';
import { type PictureCards, pictureCard, pictureLacking } from './picture-cards.ts';
import type { Reason } from './reason.ts';

/** What cards are made of: facts of any language, asked for once for all editions. */
export interface CardSource {
  readonly facts: ReadonlyMap<string, RecordFact>;
  /** Permanent names of the indicators, in order. */
  readonly indicators: readonly string[];
  /** The consortium, in its own order. */
  readonly partners: readonly OrganisationView[];
  readonly site: string;
  /** Subjects that the public sees, `practice:placeat`: only these are led to. */
  readonly inSight: ReadonlySet<string>;
  readonly pictures: PictureCards;
}

/** The facts that a block's card shows. */
export function cardRefs(block: IssueBlock, source: Pick<CardSource, 'indicators' | 'partners'>): string[] {
  const { subject } = block;
  switch (block.type) {
    case 'indicators':
      return source.indicators.flatMap(slug => [`indicator:${slug}.target`, `indicator:${slug}.title`]);
    case 'event':
      return subject ? ['title', 'dates', 'end', 'place', 'country'].map(field => `${subject}.${field}`) : [];
    case 'report':
      return subject ? [`${subject}.title`, `${subject}.url`, `${subject}.language`] : [];
    case 'practice':
      return subject ? [`${subject}.title`] : [];
    case 'partners':
      return source.partners.flatMap(p => [`organisation:${p.slug}.name`, `country:${p.country}.name`]);
    case 'names':
    case 'contacts':
      return source.partners.map(p => `organisation:${p.slug}.name`);
    case 'action':
      return subject ? actionRefs(subject) : [];
    default:
      return [];
  }
}

const actionRefs = (subject: string): string[] => {
  if (subject.startsWith('project:')) return [`${subject}.website`];
  if (subject.startsWith('report:')) return [`${subject}.title`, `${subject}.url`];
  return [`${subject}.${subject.startsWith('organisation:') ? 'name' : 'title'}`];
};

/** Says a fact in the edition's language; nothing where it is not on record. */
type Say = (ref: string) => string;

/** @param on the issue's own date: an event before it was held. @returns null where there is nothing to show */
export function cardData(
  source: CardSource,
  block: IssueBlock,
  language: Language,
  on: string,
): BlockData | null {
  const say: Say = ref => {
    const fact = source.facts.get(ref);
    return fact ? renderFact(fact, language) : '';
  };
  const { subject } = block;
  switch (block.type) {
    case 'indicators':
      return {
        type: 'indicators',
        note: translator(language)('newsletters.targets'),
        items: source.indicators.map(slug => ({
          ref: `indicator:${slug}`,
          figure: say(`indicator:${slug}.target`),
          label: say(`indicator:${slug}.title`),
        })),
      };
    case 'event':
      return subject ? eventData(source, subject, language, on, say) : null;
    case 'report':
      return subject ? linkCard(source, subject, language, say) : null;
    case 'practice':
      return subject ? practiceCard(source, subject, language, say) : null;
    case 'picture':
      return subject ? pictureCard(source, subject, language) : null;
    case 'partners':
      return { type: 'partners', groups: partnerGroups(source, language, say) };
    case 'names':
      return {
        type: 'names',
        names: source.partners.map(p => ({
          ref: `organisation:${p.slug}`,
          name: p.ownName.text,
          lang: p.ownName.language,
        })),
      };
    case 'contacts':
      return contactLinks(source, say);
    case 'action':
      return subject ? actionLink(source, subject, language, say) : null;
    default:
      return null;
  }
}

/** Blocks that are nothing without what they speak of. */
const NEEDS_SUBJECT: readonly string[] = ['event', 'practice', 'report', 'picture'];

export interface Lack extends Reason {
  /** It must not go out like this: a picture that may not be shown. */
  readonly keepsBack: boolean;
}

/** Why a block has no card where it should have one. */
export function cardLacks(source: CardSource, block: IssueBlock, language: Language): readonly Lack[] {
  const { type, subject } = block;
  const lack = (code: string, params: Reason['params'] = {}, keepsBack = false): Lack => ({
    code,
    params,
    keepsBack,
  });
  if (NEEDS_SUBJECT.includes(type) && subject === undefined)
    return [lack('no-subject', {}, type === 'picture')];
  if (type === 'picture' && subject !== undefined)
    return pictureLacking(source.pictures, subject, language).map(one => ({ ...one, keepsBack: true }));
  if (type === 'contacts' && contactLinks(source, () => '') === null) return [lack('no-contacts')];
  if (subject === undefined) return [];
  if (type === 'report' && !source.facts.has(`${subject}.url`))
    return [lack('no-report-address', { subject })];
  const isLed = type === 'practice' || type === 'event' || type === 'action';
  if (isLed && !subject.startsWith('project:') && !source.inSight.has(subject))
    return [lack('out-of-sight', { subject })];
  return [];
}

/** An address as people read it: without its scheme. */
const shownAddress = (url: string): string => url.replace(/^https?:\/\//, '').replace(/\/$/, '');

function eventData(
  source: CardSource,
  subject: string,
  language: Language,
  on: string,
  say: Say,
): BlockData | null {
  if (!source.facts.has(`${subject}.dates`)) return null;
  return { type: 'event', event: eventCard(source, subject, language, on, say) };
}

function eventCard(source: CardSource, subject: string, language: Language, on: string, say: Say): EventCard {
  const held = isHeld(source.facts.get(`${subject}.end`)?.value ?? on, on);
  return {
    ref: subject,
    title: say(`${subject}.title`),
    dates: { value: source.facts.get(`${subject}.dates`)?.value ?? '', text: say(`${subject}.dates`) },
    place: say(`${subject}.place`),
    country: say(`${subject}.country`),
    held,
    state: translator(language)(held ? 'newsletters.held' : 'newsletters.upcoming'),
    href: pageOf(source, subject, language),
  };
}

/** Pages of records, by their words. */
const PAGES: Readonly<Record<string, string>> = {
  event: 'events',
  practice: 'practices',
  policy: 'policies',
  report: 'reports',
  organisation: 'partners',
};

function pageOf(source: CardSource, subject: string, language: Language): string {
  const [record = '', slug = ''] = subject.split(':');
  return `${source.site}/${language}/${PAGES[record] ?? ''}/${slug}`;
}

function linkCard(source: CardSource, subject: string, language: Language, say: Say): BlockData | null {
  const url = source.facts.get(`${subject}.url`);
  if (!url?.href) return null;
  const document = source.facts.get(`${subject}.language`)?.value;
  const note = document && document !== language ? languageName(document, language) : undefined;
  return {
    type: 'card',
    card: {
      ref: subject,
      title: say(`${subject}.title`),
      href: url.href,
      ...(note === undefined ? {} : { note }),
    },
  };
}

/** A practice has its page once the project stands behind it. */
function practiceCard(source: CardSource, subject: string, language: Language, say: Say): BlockData | null {
  const title = say(`${subject}.title`);
  if (title === '' || !source.inSight.has(subject)) return null;
  return { type: 'card', card: { ref: subject, title, href: pageOf(source, subject, language) } };
}

function actionLink(source: CardSource, subject: string, language: Language, say: Say): BlockData | null {
  if (subject.startsWith('project:')) {
    const website = source.facts.get(`${subject}.website`);
    return website?.href
      ? { type: 'links', links: [{ label: shownAddress(website.value), href: website.href }] }
      : null;
  }
  const label = say(`${subject}.${subject.startsWith('organisation:') ? 'name' : 'title'}`);
  const url = source.facts.get(`${subject}.url`)?.href;
  const page = source.inSight.has(subject) && PAGES[subject.split(':')[0] ?? ''] !== undefined;
  const href = url ?? (page ? pageOf(source, subject, language) : undefined);
  return label === '' || href === undefined ? null : { type: 'links', links: [{ label, href }] };
}

/** Where partners can be reached: their websites. Persons are never named. */
function contactLinks(source: CardSource, say: Say): BlockData | null {
  const links = source.partners.flatMap(({ slug, website, name }) =>
    website === null ? [] : [{ label: say(`organisation:${slug}.name`) || name.text, href: website }],
  );
  return links.length === 0 ? null : { type: 'links', links };
}

function partnerGroups(source: CardSource, language: Language, say: Say): PartnerGroup[] {
  const byCountry = Map.groupBy(source.partners, partner => partner.country);
  return [...byCountry].map(([country, partners]) => ({
    country: say(`country:${country}.name`),
    partners: partners.map(partner => {
      const named = partner.names.some(name => name.language === language);
      return {
        ref: `organisation:${partner.slug}`,
        name: say(`organisation:${partner.slug}.name`),
        // A name that has no form in the edition's language appears in the owner's own, marked as such.
        ...(named ? {} : { lang: partner.ownName.language }),
        href: pageOf(source, `organisation:${partner.slug}`, language),
      };
    }),
  }));
}
