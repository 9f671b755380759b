// The blocks of an edition in a mail, one after the other.

import * as mj from '@faire/mjml-react';
import type { ReactElement, ReactNode } from 'react';
import { headingLevels, partsOf } from '../edition.ts';
import type { BlockData, BlockView, EditionView, EventCard, LinkCard, PartnerGroup } from '../model.ts';
import { unknownType } from '../unknown.ts';
import { Body } from '../web/body.tsx';
import { inPlace, Words } from '../web/inline.tsx';
import { PALETTE } from './styles.ts';

const { MjmlButton, MjmlColumn, MjmlDivider, MjmlImage, MjmlSection, MjmlTable, MjmlText } = mj;

interface SectionProps {
  readonly children: ReactNode;
  readonly padding?: string;
}

function PaperSection({ children, padding = '0 24px' }: SectionProps): ReactElement {
  return (
    <MjmlSection cssClass="d-paper" backgroundColor={PALETTE.paper} padding={padding}>
      {children}
    </MjmlSection>
  );
}

function RunningText({
  children,
  padding = '0',
  lead = false,
}: SectionProps & { readonly lead?: boolean }): ReactElement {
  return (
    <MjmlText
      cssClass={lead ? 'd-ink ed-text ed-lead' : 'd-ink ed-text'}
      padding={padding}
      color={PALETTE.ink}
      fontSize="16px"
      lineHeight="1.6"
    >
      {children}
    </MjmlText>
  );
}

function SoftText({ children, padding = '0' }: SectionProps): ReactElement {
  return (
    <MjmlText
      cssClass="d-soft ed-text"
      padding={padding}
      color={PALETTE.inkSoft}
      fontSize="14px"
      lineHeight="1.5"
    >
      {children}
    </MjmlText>
  );
}

const FIGURES_A_ROW = 3;

function Figures({ items, note }: Extract<BlockData, { type: 'indicators' }>): ReactElement {
  const rows = Array.from({ length: Math.ceil(items.length / FIGURES_A_ROW) }, (_, row) =>
    items.slice(row * FIGURES_A_ROW, (row + 1) * FIGURES_A_ROW),
  );
  return inPlaceElement([
    ...rows.map(row => (
      <PaperSection key={row[0]?.ref} padding="0 18px 8px">
        {row.map(item => (
          <MjmlColumn key={item.ref} width={`${100 / FIGURES_A_ROW}%`} padding="0 6px">
            <MjmlText
              cssClass="d-figure"
              padding="8px 0 0"
              color={PALETTE.blue}
              fontSize="32px"
              lineHeight="1.1"
              fontWeight="700"
            >
              {item.figure}
            </MjmlText>
            <SoftText padding="2px 0 8px">{item.label}</SoftText>
          </MjmlColumn>
        ))}
      </PaperSection>
    )),
    note ? (
      <PaperSection key="note">
        <MjmlColumn>
          <SoftText>{note}</SoftText>
        </MjmlColumn>
      </PaperSection>
    ) : null,
  ]);
}

const inPlaceElement = (children: readonly ReactNode[]): ReactElement => <>{inPlace(children)}</>;

function Event({ event }: { readonly event: EventCard }): ReactElement {
  const where = [event.place, event.country].filter(part => part !== '').join(', ');
  return (
    <PaperSection padding="4px 24px 0">
      <MjmlColumn
        cssClass="d-card"
        backgroundColor={PALETTE.surface}
        borderLeft={`4px solid ${PALETTE.accent}`}
        padding="14px 18px"
      >
        <MjmlText
          cssClass="d-accent"
          padding="0"
          color={PALETTE.accentInk}
          fontSize="15px"
          lineHeight="1.4"
          fontWeight="700"
        >
          {event.dates.text}
        </MjmlText>
        <RunningText padding="4px 0 0">
          <strong>{event.href ? <a href={event.href}>{event.title}</a> : event.title}</strong>
        </RunningText>
        <SoftText padding="2px 0 0">{`${where} · ${event.state}`}</SoftText>
      </MjmlColumn>
    </PaperSection>
  );
}

function Button({
  label,
  href,
  note,
}: {
  readonly label: string;
  readonly href: string;
  readonly note?: string | undefined;
}): ReactElement {
  return (
    <PaperSection padding="4px 24px 0">
      <MjmlColumn>
        <MjmlButton
          cssClass="d-button"
          href={href}
          align="left"
          padding="0"
          innerPadding="12px 22px"
          backgroundColor={PALETTE.blue}
          color={PALETTE.onBlue}
          fontSize="16px"
          fontWeight="700"
          borderRadius="4px"
        >
          {label}
        </MjmlButton>
        {note && <SoftText padding="6px 0 0">{note}</SoftText>}
      </MjmlColumn>
    </PaperSection>
  );
}

const card = ({ title, href, note }: LinkCard): ReactElement => (
  <Button label={title} href={href} note={note} />
);

function Partners({
  groups,
  language,
}: {
  readonly groups: readonly PartnerGroup[];
  readonly language: string;
}): ReactElement {
  return (
    <PaperSection>
      <MjmlColumn>
        <MjmlTable
          cssClass="d-ink ed-text ed-partners"
          padding="0"
          color={PALETTE.ink}
          fontSize="16px"
          lineHeight="1.5"
        >
          {groups.map(({ country, partners }) => (
            <tr key={country}>
              <td width="30%">{country}</td>
              <td width="70%">
                {inPlace(
                  partners.flatMap(({ ref, name, lang, href }, index) => [
                    index > 0 ? <br key={`${ref} line`} /> : '',
                    <span key={ref} lang={lang ?? language}>
                      {href ? <a href={href}>{name}</a> : name}
                    </span>,
                  ]),
                )}
              </td>
            </tr>
          ))}
        </MjmlTable>
      </MjmlColumn>
    </PaperSection>
  );
}

function Names({ names }: Extract<BlockData, { type: 'names' }>): ReactElement {
  return (
    <PaperSection>
      <MjmlColumn>
        <SoftText>
          <ul>
            {names.map(({ ref, name, lang }) => (
              <li key={ref} lang={lang}>
                {name}
              </li>
            ))}
          </ul>
        </SoftText>
      </MjmlColumn>
    </PaperSection>
  );
}

function Data({ data, language }: { readonly data: BlockData; readonly language: string }): ReactNode {
  switch (data.type) {
    case 'indicators':
      return <Figures {...data} />;
    case 'event':
      return <Event event={data.event} />;
    case 'card':
      return card(data.card);
    case 'partners':
      return <Partners groups={data.groups} language={language} />;
    case 'names':
      return <Names {...data} />;
    case 'links':
      return inPlace(data.links.map(({ label, href }) => <Button key={href} label={label} href={href} />));
    case 'picture': {
      const { src, alt, width, credit } = data.picture;
      return (
        <PaperSection padding="4px 24px 0">
          <MjmlColumn>
            <MjmlImage src={src} alt={alt} width={Math.min(width, 592)} padding="0" />
            {credit && <SoftText padding="4px 0 0">{credit}</SoftText>}
          </MjmlColumn>
        </PaperSection>
      );
    }
    default:
      return unknownType('data', data);
  }
}

function Block({ block, language }: { readonly block: BlockView; readonly language: string }): ReactElement {
  return (
    <>
      <PaperSection padding="12px 24px 0">
        <MjmlColumn>
          <MjmlDivider cssClass="d-line" borderWidth="1px" borderColor={PALETTE.line} padding="12px 0 22px" />
          <RunningText>
            {block.heading && (
              <h2>
                <Words nodes={block.heading} />
              </h2>
            )}
            {block.type === 'quotation' ? (
              <blockquote>
                <Body nodes={block.body} levels={headingLevels(block)} />
              </blockquote>
            ) : (
              <Body nodes={block.body} levels={headingLevels(block)} />
            )}
          </RunningText>
        </MjmlColumn>
      </PaperSection>
      {block.data && <Data data={block.data} language={language} />}
    </>
  );
}

/** Title, lead and every block up to the disclaimer. */
export function Content({ view }: { readonly view: EditionView }): ReactElement {
  const { title, lead, blocks } = partsOf(view);
  return (
    <>
      <PaperSection padding="8px 24px 4px">
        <MjmlColumn>
          <MjmlText
            cssClass="d-accent"
            padding="0 0 8px"
            color={PALETTE.accentInk}
            fontSize="14px"
            lineHeight="1.4"
            fontWeight="700"
          >
            {`${view.masthead} · ${view.published.text}`}
          </MjmlText>
          <RunningText>
            <h1>
              <Words nodes={title} />
            </h1>
          </RunningText>
          <RunningText lead>
            <Body nodes={lead} levels={new Map()} />
          </RunningText>
        </MjmlColumn>
      </PaperSection>
      {inPlace(blocks.map(block => <Block key={block.id} block={block} language={view.language} />))}
      <PaperSection padding="0 24px 28px">
        <MjmlColumn>
          <MjmlText padding="0"> </MjmlText>
        </MjmlColumn>
      </PaperSection>
    </>
  );
}
