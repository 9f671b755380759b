// What the record adds to a block: an event's dates, the indicators' figures, the consortium by country.
import type { BlockData, EventCard, PartnerGroup } from '../../../document/model.ts';
import { renderFact } from '../../../facts/index.ts';
import type { RecordFact } from '../../../facts/model.ts';
import { languageName, translator } from '../../../platform/i18n/index.ts';
import type { Language } from '../../../platform/languages.ts';
import { isHeld } from '../../events/index.ts';
import type { OrganisationView } from '../../organisations/index.ts';
import type { IssueBlock } from '../model.ts';

/** What cards are made of: facts of any language, asked for once for all editions. */
export interface CardSource {
  readonly facts: ReadonlyMap<string, RecordFact>;
  /** Permanent names of the indicators, in order. */
  readonly indicators: readonly string[];
  /** The consortium, in its own order. */
  readonly partners: readonly OrganisationView[];
  readonly site: string;
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
    case 'practice':
      return subject ? [`${subject}.title`, `${subject}.url`, `${subject}.language`] : [];
    case 'partners':
      return source.partners.flatMap(p => [`organisation:${p.slug}.name`, `country:${p.country}.name`]);
    case 'names':
      return source.partners.map(p => `organisation:${p.slug}.name`);
    case 'action':
      return subject?.startsWith('project:') ? [`${subject}.website`] : [];
    default:
      return [];
  }
}

/** @param on the issue's own date: an event before it was held */
export function cardData(
  source: CardSource,
  block: IssueBlock,
  language: Language,
  on: string,
): BlockData | null {
  const say = (ref: string): string => {
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
      return subject ? { type: 'event', event: eventCard(source, subject, language, on, say) } : null;
    case 'report':
      return subject ? linkCard(source, subject, language, say) : null;
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
    case 'action': {
      const website = source.facts.get(`${subject}.website`);
      return website?.href
        ? { type: 'links', links: [{ label: shownAddress(website.value), href: website.href }] }
        : null;
    }
    default:
      return null;
  }
}

/** An address as people read it: without its scheme. */
const shownAddress = (url: string): string => url.replace(/^https?:\/\//, '');

function eventCard(
  source: CardSource,
  subject: string,
  language: Language,
  on: string,
  say: (ref: string) => string,
): EventCard {
  const held = isHeld(source.facts.get(`${subject}.end`)?.value ?? on, on);
  const slug = subject.slice(subject.indexOf(':') + 1);
  return {
    ref: subject,
    title: say(`${subject}.title`),
    dates: { value: source.facts.get(`${subject}.dates`)?.value ?? '', text: say(`${subject}.dates`) },
    place: say(`${subject}.place`),
    country: say(`${subject}.country`),
    held,
    state: translator(language)(held ? 'newsletters.held' : 'newsletters.upcoming'),
    href: `${source.site}/${language}/events/${slug}`,
  };
}

function linkCard(
  source: CardSource,
  subject: string,
  language: Language,
  say: (ref: string) => string,
): BlockData | null {
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

function partnerGroups(source: CardSource, language: Language, say: (ref: string) => string): PartnerGroup[] {
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
        href: `${source.site}/${language}/partners/${partner.slug}`,
      };
    }),
  }));
}
