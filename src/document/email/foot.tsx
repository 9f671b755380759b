// The foot of a mail: where to read it on the web and in other languages, who is responsible.

import * as mj from '@faire/mjml-react';
import type { ReactElement, ReactNode } from 'react';
import { partsOf } from '../edition.ts';
import type { EditionView } from '../model.ts';
import { Body } from '../web/body.tsx';
import { inPlace, Words } from '../web/inline.tsx';
import { PALETTE } from './styles.ts';

const { MjmlColumn, MjmlSection, MjmlText } = mj;

function FootText({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <MjmlText
      cssClass="d-band ed-text ed-foot"
      padding="0 0 12px"
      color={PALETTE.onBand}
      fontSize="14px"
      lineHeight="1.6"
    >
      {children}
    </MjmlText>
  );
}

export function Foot({ view }: { readonly view: EditionView }): ReactElement {
  const { words, addresses, project } = view;
  const others = view.editions.filter(edition => edition.language !== view.language);
  return (
    <MjmlSection cssClass="d-foot" backgroundColor={PALETTE.band} padding="24px 24px 16px">
      <MjmlColumn>
        <FootText>
          <a href={addresses.page}>{words.readOnline}</a>
        </FootText>
        {others.length > 0 && (
          <FootText>
            {words.otherLanguages}:{' '}
            {inPlace(
              others.flatMap(({ language, name, href }, index) => [
                index > 0 ? ' · ' : '',
                <a key={language} href={href} hrefLang={language} lang={language}>
                  {name}
                </a>,
              ]),
            )}
          </FootText>
        )}
        {partsOf(view).disclaimers.map(({ id, heading, body }) => (
          <FootText key={id}>
            {heading && (
              <p>
                <strong>
                  <Words nodes={heading} />
                </strong>
              </p>
            )}
            <Body nodes={body} levels={new Map()} />
          </FootText>
        ))}
        <FootText>
          {project.acronym}: {project.title}.{' '}
          <a href={project.website}>{project.website.replace(/^https?:\/\//, '')}</a>
        </FootText>
      </MjmlColumn>
    </MjmlSection>
  );
}
