// The door to the block document: reading, writing and resolving it, and the faces an edition is published in.

import type { EditionView } from './model.ts';

export { isFactRef, isLinkAddress } from './address.ts';
export { canonical, canonicalInline, unresolved } from './canonical.ts';
export { MarkdownError } from './markdown/error.ts';
export { parseMarkdown, parseMarkdownLine } from './markdown/parse.ts';
export { writeMarkdown, writeMarkdownLine } from './markdown/write.ts';
export { PdfError, renderPdf } from './pdf/index.ts';
export type { PictureFile, PictureFiles } from './pictures.ts';
export { resolveDoc, resolveInline, UnknownFactError } from './resolve.ts';
export { renderText } from './text.ts';
export { EditionArticle } from './web/article.tsx';
export { renderBlock, renderEmbed } from './web/embed.tsx';
export { renderPage } from './web/page.tsx';
export { factRefs, fingerprint, inlineFactRefs, plainInline, plainText } from './words.ts';

// The mail's makers weigh more than all else together, so they are loaded by those who publish, not by those who serve.

/** The edition as the HTML of a mail: see `email/index.tsx`. */
export const renderEmail = async (view: EditionView): Promise<string> =>
  (await import('./email/index.tsx')).renderEmail(view);

/** The edition as a mail file: see `eml.ts`. */
export const renderEml = async (view: EditionView, html: string): Promise<Uint8Array> =>
  (await import('./eml.ts')).renderEml(view, html);

/** The emblem as `renderEmail` writes it into the markup. */
export const emblemAddress = async (): Promise<string> => (await import('./email/index.tsx')).emblemAddress();
