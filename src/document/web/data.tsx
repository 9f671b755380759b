// What the record adds to a block on a page: figures, cards, partners, names, links, pictures.

import { createElement, type ReactElement, type ReactNode } from 'react';
import type { Language } from '../../platform/languages.ts';
import type { BlockData, BlockType, EventCard, LinkCard, PartnerGroup, PictureData } from '../model.ts';
import { unknownType } from '../unknown.ts';
import { DateText } from './inline.tsx';

/** Finds the address a picture is shown from; null shows its alternative text in its place. */
export type PictureSource = (picture: PictureData) => string | null;

export interface DataContext {
  readonly language: Language;
  /** The block the data belongs to: a card is a link in one and a button in another. */
  readonly block: BlockType;
  /** The level of a heading right below the block's own. */
  readonly level: number;
  readonly picture: PictureSource;
}

type Of<T extends BlockData['type']> = Extract<BlockData, { type: T }>;

/** The `lang` of words in another language than the edition's. */
const foreign = (lang: string | undefined, language: Language): { lang?: string } =>
  lang === undefined || lang === language ? {} : { lang };

function Figures({ items, note }: Of<'indicators'>): ReactElement {
  return (
    <>
      <dl className="ed-figures">
        {items.map(item => (
          <div key={item.ref}>
            <dt>{item.label}</dt>
            <dd>{item.figure}</dd>
          </div>
        ))}
      </dl>
      {note && <p className="ed-note">{note}</p>}
    </>
  );
}

function Event({ event, level }: { readonly event: EventCard; readonly level: number }): ReactElement {
  const { title, dates, place, country, held, state, href } = event;
  return (
    <div className={held ? 'ed-card ed-event ed-held' : 'ed-card ed-event'}>
      {createElement(`h${level}`, { className: 'ed-card-title' }, href ? <a href={href}>{title}</a> : title)}
      <p className="ed-when">
        <DateText value={dates.value} text={dates.text} />
      </p>
      <p className="ed-where">{[place, country].filter(part => part !== '').join(', ')}</p>
      <p className="ed-state">{state}</p>
    </div>
  );
}

function Card({ card, button }: { readonly card: LinkCard; readonly button: boolean }): ReactElement {
  return (
    <p className={button ? 'ed-action' : 'ed-card'}>
      <a className={button ? 'ed-button' : 'ed-card-link'} href={card.href}>
        {card.title}
      </a>
      {card.note && <span className="ed-note"> {card.note}</span>}
    </p>
  );
}

interface PartnersProps {
  readonly groups: readonly PartnerGroup[];
  readonly language: Language;
}

function Partners({ groups, language }: PartnersProps): ReactElement {
  return (
    <dl className="ed-partners">
      {groups.map(group => (
        <div key={group.country}>
          <dt>{group.country}</dt>
          {group.partners.map(({ ref, name, lang, href }) => (
            <dd key={ref} {...foreign(lang, language)}>
              {href ? <a href={href}>{name}</a> : name}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Picture({
  picture,
  src,
}: {
  readonly picture: PictureData;
  readonly src: string | null;
}): ReactElement {
  const { alt, width, height, credit } = picture;
  return (
    <figure className="ed-picture">
      {src === null ? (
        <p className="ed-alt">{alt}</p>
      ) : (
        <img src={src} alt={alt} width={width} height={height} />
      )}
      {credit && <figcaption>{credit}</figcaption>}
    </figure>
  );
}

/** A block's data as React. @throws UnknownTypeError */
export function Data({
  data,
  context,
}: {
  readonly data: BlockData;
  readonly context: DataContext;
}): ReactNode {
  switch (data.type) {
    case 'indicators':
      return <Figures {...data} />;
    case 'event':
      return <Event event={data.event} level={context.level} />;
    case 'card':
      return <Card card={data.card} button={context.block !== 'practice'} />;
    case 'partners':
      return <Partners groups={data.groups} language={context.language} />;
    case 'names':
      return (
        <ul className="ed-names">
          {data.names.map(({ ref, name, lang }) => (
            <li key={ref} {...foreign(lang, context.language)}>
              {name}
            </li>
          ))}
        </ul>
      );
    case 'links':
      return (
        <ul className="ed-links">
          {data.links.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      );
    case 'picture':
      return <Picture picture={data.picture} src={context.picture(data.picture)} />;
    default:
      return unknownType('data', data);
  }
}
