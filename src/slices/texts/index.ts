// The door of the slice: texts of every record, in every language.
import { today } from '../../platform/clock.ts';
import type { ContentKind, Slice } from '../../platform/registry.ts';
import { bindNewSpans } from './bound.ts';
import { factsApi } from './facts/routes.ts';

export { type Act, type Authorship, authorships } from './authorship.ts';
export { bindNewSpans as bindTexts, boundRefs, boundSpans, withBoundValues } from './bound.ts';
export { factViewShape } from './facts/routes.ts';
export { factViews, type WantedFact } from './facts/view.ts';
export { type FactView, type LocalText, type StaleMark, TEXT_STATES, type TextState } from './model.ts';
export { plainWords } from './plain.ts';
export { type TextRow, type TextShelf, textShelf, textsOf, type Words, wordsOf } from './queries.ts';
export { type ResolvedText, resolvedText } from './resolved.ts';
export { textRevisions, texts } from './schema.ts';
export {
  dayWritten,
  isAddress,
  isBehind,
  type StaleContext,
  staleMarks,
  turnsUntil,
} from './stale.ts';
export { confirmText, storeTexts } from './store.ts';
export { parseTextFile, writeTextFile } from './text-file.ts';
export { textVersion } from './version.ts';
export { langOf, RichText, recordWords, sourceItems } from './words.tsx';

/** Owns no file of its own: it binds what the other slices' texts have left open. */
const bindings: ContentKind = {
  name: 'texts',
  owns: () => false,
  load: async () => ({ added: 0, changed: 0, unchanged: 0 }),
  finish: (tx, { registry, services }) => bindNewSpans(tx, registry, today(services.clock)),
  export: async () => [],
};

export const textsSlice: Slice = { name: 'texts', content: [bindings], api: factsApi };
