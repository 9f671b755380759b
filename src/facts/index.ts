// The facts of a text: found, compared and written, in eleven languages by tables and thirteen by CLDR. Pure: no database, no network, no files.

export { type BlockSide, compareBlocks, compareEditions, compareSegment, isMixed } from './compare/index.ts';
export { equalFacts, normaliseUrl } from './equal.ts';
export { type ExtractOptions, extract } from './extract.ts';
export { fold, latin } from './fold.ts';
export { CLDR_LANGUAGES, isCldrLanguage, isKnownLanguage } from './languages/index.ts';
export * from './model.ts';
export type { NameEntry } from './names.ts';
export { renderFact, writeNumber } from './render.ts';
export { saysFact } from './says.ts';
