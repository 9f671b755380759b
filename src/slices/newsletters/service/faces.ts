// Everything an edition is published as: its files by name.
import { renderEmail, renderEml, renderPage, renderPdf, renderText } from '../../../document/index.ts';
import type { EditionView } from '../../../document/model.ts';

/** The files of one edition, as `secon publish` writes them. */
export const FACE_FILES = ['page.html', 'email.html', 'email.eml', 'issue.pdf', 'issue.txt'] as const;
export type FaceFile = (typeof FACE_FILES)[number];

export type Faces = Readonly<Record<FaceFile, Uint8Array>>;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** @throws when a face cannot be made, such as a PDF that would not be accessible */
export async function renderFaces(view: EditionView): Promise<Faces> {
  const [email, pdf] = await Promise.all([renderEmail(view), renderPdf(view)]);
  return {
    'page.html': bytes(renderPage(view)),
    'email.html': bytes(email),
    'email.eml': await renderEml(view, email),
    'issue.pdf': pdf,
    'issue.txt': bytes(renderText(view)),
  };
}
