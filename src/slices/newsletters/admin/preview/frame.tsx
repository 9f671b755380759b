// One face of one edition in a frame of its own: nothing in it runs, and nothing in it reaches the admin.
import { type ReactElement, useRef } from 'react';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { LinkButton } from '../../../../admin/kit/index.ts';
import { isLanguage, LANGUAGE } from '../../../../platform/languages.ts';
import { issuePath } from '../asked-newsletters.ts';
import { type Scheme, showIn } from './schemes.ts';

export const FACES = ['page', 'desktop', 'phone', 'dark', 'pdf', 'text'] as const;
export type Face = (typeof FACES)[number];

export const isFace = (face: string | undefined): face is Face =>
  (FACES as readonly (string | undefined)[]).includes(face);

const FILES: Readonly<Record<Face, string>> = {
  page: 'page.html',
  desktop: 'email.html',
  phone: 'email.html',
  dark: 'email.html',
  pdf: 'issue.pdf',
  text: 'issue.txt',
};

interface FaceFrameProps {
  readonly id: string;
  readonly face: Face;
  readonly language: string;
}

const schemeOf = (face: Face): Scheme => (face === 'dark' ? 'dark' : 'light');

export function FaceFrame({ id, face, language }: FaceFrameProps): ReactElement {
  const t = useT();
  const formats = useFormats();
  const frame = useRef<HTMLIFrameElement>(null);
  const src = `/api${issuePath(id)}/preview/${language}/${FILES[face]}`;
  const title = t('newsletters.previewOf', {
    face: t(`newsletters.face.${face}`),
    language: formats.language(language),
  });
  const arrived = (): void => {
    const inside = frame.current?.contentDocument;
    if (inside && face !== 'pdf' && face !== 'text') showIn(inside, schemeOf(face));
  };
  return (
    <figure className={`issue-face issue-face-${face}`}>
      <figcaption>
        <span lang={language}>{isLanguage(language) ? LANGUAGE[language].name : language}</span>
        <LinkButton small look="quiet" href={src} newWindow>
          {t(face === 'pdf' ? 'newsletters.openPdf' : 'newsletters.openAlone')}
        </LinkButton>
      </figcaption>
      <iframe
        key={`${src} ${face}`}
        ref={frame}
        // Its reader's own list of pages would take half of the frame.
        src={face === 'pdf' ? `${src}#navpanes=0&view=FitH` : src}
        title={title}
        // The browser's own reader of PDFs does not run in a sandbox.
        {...(face === 'pdf' ? {} : { sandbox: 'allow-same-origin' })}
        onLoad={arrived}
      />
    </figure>
  );
}
