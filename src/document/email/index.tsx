// The edition as an e-mail: MJML through React, so that old Outlook gets its tables and nothing is written unescaped.

import * as mj from '@faire/mjml-react';
import toMjml from '@faire/mjml-react/utils/renderToMjml.js';
import mjml2html from 'mjml';
import type { ReactElement } from 'react';
import type { EditionView } from '../model.ts';
import { Content } from './content.tsx';
import { EMBLEM_SIZE, emblemPng } from './emblem-png.ts';
import { Foot } from './foot.tsx';
import { DARK, FONT, INLINE, PALETTE } from './styles.ts';

const {
  Mjml,
  MjmlAll,
  MjmlAttributes,
  MjmlBody,
  MjmlColumn,
  MjmlHead,
  MjmlImage,
  MjmlPreview,
  MjmlSection,
  MjmlStyle,
  MjmlText,
  MjmlTitle,
} = mj;

/**
 * Where the emblem is in email.html: the file can be opened and forwarded alone. The .eml carries the same picture as a
 * part of its own instead, since some mail programs show no picture that is written into the markup.
 */
export const emblemAddress = (): string => `data:image/png;base64,${emblemPng().toString('base64')}`;

function Head({ view }: { readonly view: EditionView }): ReactElement {
  return (
    <MjmlHead>
      <MjmlTitle>{view.title}</MjmlTitle>
      <MjmlPreview>{view.summary}</MjmlPreview>
      <MjmlAttributes>
        <MjmlAll fontFamily={FONT} />
      </MjmlAttributes>
      <MjmlStyle inline>{INLINE}</MjmlStyle>
      <MjmlStyle>{DARK}</MjmlStyle>
    </MjmlHead>
  );
}

function Masthead({ view }: { readonly view: EditionView }): ReactElement {
  return (
    <MjmlSection cssClass="d-paper" backgroundColor={PALETTE.paper} padding="24px 24px 16px">
      <MjmlColumn width="26%" verticalAlign="middle">
        <MjmlImage
          src={emblemAddress()}
          alt={view.words.emblemAlt}
          width={EMBLEM_SIZE.width}
          height={`${EMBLEM_SIZE.height}px`}
          align="left"
          padding="0"
        />
      </MjmlColumn>
      <MjmlColumn width="74%" verticalAlign="middle">
        <MjmlText
          cssClass="d-ink"
          padding="8px 0 0"
          color={PALETTE.ink}
          fontSize="15px"
          lineHeight="1.4"
          fontWeight="700"
        >
          {view.funding}
        </MjmlText>
        <MjmlText
          cssClass="d-soft"
          padding="2px 0 0"
          color={PALETTE.inkSoft}
          fontSize="13px"
          lineHeight="1.4"
        >
          {view.project.acronym} · {view.project.programme}
        </MjmlText>
      </MjmlColumn>
    </MjmlSection>
  );
}

function Mail({ view }: { readonly view: EditionView }): ReactElement {
  return (
    <Mjml lang={view.language}>
      <Head view={view} />
      <MjmlBody cssClass="d-ground" width={640} backgroundColor={PALETTE.surface}>
        <Masthead view={view} />
        <Content view={view} />
        <Foot view={view} />
      </MjmlBody>
    </Mjml>
  );
}

/** Every table in a mail lays out, none lists: readers of screens are told so, also where MJML forgets to. */
const presented = (html: string): string =>
  html.replace(/<table(?![^>]*\brole=)/g, '<table role="presentation"');

/** A picture as high as its width asks has no height of its own: HTML has no number for it, and the style says it. */
const withoutAutoHeights = (html: string): string => html.replace(/(<img[^>]*) height="auto"/g, '$1');

/** MJML's indentation is a third of the markup, and Gmail cuts a mail by its size. White space at a line's start says nothing. */
const withoutIndentation = (html: string): string => html.replace(/^[ \t]+/gm, '').replace(/\n{2,}/g, '\n');

/**
 * The edition as the HTML of a mail, under the 102 kB at which Gmail cuts.
 * @throws UnknownTypeError for a block, node or mark that model.ts does not list; Error when MJML refuses the markup
 */
export async function renderEmail(view: EditionView): Promise<string> {
  const { html, errors } = await mjml2html(toMjml.renderToMjml(<Mail view={view} />), {
    ignoreIncludes: true,
    validationLevel: 'strict',
    // Otherwise a name among the fonts is enough for every reader's program to ask a third party for a style sheet.
    fonts: {},
  });
  const [problem] = errors;
  if (problem) throw new Error(`the mail's markup is refused: ${problem.formattedMessage}`);
  return withoutIndentation(withoutAutoHeights(presented(html)));
}
