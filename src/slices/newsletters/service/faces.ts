// Everything an edition is published as: its files by name.
import { renderEmail, renderEml, renderPage, renderPdf, renderText } from '../../../document/index.ts';
import type { EditionView } from '../../../document/model.ts';
import type { Files } from '../../../platform/files.ts';
import { pictureFiles } from '../compose/picture-cards.ts';

/** The files of one edition, as `secon publish` writes them. */
export const FACE_FILES = ['page.html', 'email.html', 'email.eml', 'issue.pdf', 'issue.txt'] as const;
export type FaceFile = (typeof FACE_FILES)[number];

export type Faces = Readonly<Record<FaceFile, Uint8Array>>;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** One face alone, for a preview. @throws as `renderFaces` */
export async function renderFace(view: EditionView, name: FaceFile, store: Files): Promise<Uint8Array> {
  switch (name) {
    case 'page.html':
      return bytes(renderPage(view, await pictureFiles(store, view.blocks)));
    case 'email.html':
      return bytes(await renderEmail(view));
    case 'email.eml':
      return renderEml(view, await renderEmail(view));
    case 'issue.pdf':
      return renderPdf(view, await pictureFiles(store, view.blocks));
    case 'issue.txt':
      return bytes(renderText(view));
  }
}

/**
 * @param store where the pictures' files are
 * @throws when a face cannot be made, such as a PDF that would not be accessible
 */
export async function renderFaces(view: EditionView, store: Files): Promise<Faces> {
  const [email, page, pdf] = await Promise.all([
    renderEmail(view),
    renderFace(view, 'page.html', store),
    renderFace(view, 'issue.pdf', store),
  ]);
  return {
    'page.html': page,
    'email.html': bytes(email),
    'email.eml': await renderEml(view, email),
    'issue.pdf': pdf,
    'issue.txt': bytes(renderText(view)),
  };
}
