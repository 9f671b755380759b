// The door to the block document: reading, writing and resolving it, and the faces an edition is published in.

export { isFactRef, isLinkAddress } from './address.ts';
export { canonical, canonicalInline, unresolved } from './canonical.ts';
export { renderEmail } from './email/index.tsx';
export { renderEml } from './eml.ts';
export { MarkdownError } from './markdown/error.ts';
export { parseMarkdown, parseMarkdownLine } from './markdown/parse.ts';
export { writeMarkdown, writeMarkdownLine } from './markdown/write.ts';
export { PdfError, renderPdf } from './pdf/index.ts';
export type { PictureFile, PictureFiles } from './pictures.ts';
export { resolveDoc, resolveInline, UnknownFactError } from './resolve.ts';
export { renderText } from './text.ts';
export { EditionArticle } from './web/article.tsx';
export { renderPage } from './web/page.tsx';
export { factRefs, fingerprint, inlineFactRefs, plainInline, plainText } from './words.ts';
