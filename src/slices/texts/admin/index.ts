// The door of the slice's part in browsers: the text editor, the reading view, and the facts that texts name.
export { fetchEditor } from './editor/fetch-editor.ts';
export type {
  Offer,
  SlashEntry,
  TextEditorHandle,
  TextEditorProps,
} from './editor/props.ts';
export { TextEditor } from './editor/text-editor.tsx';
export { FactPicker, type FactPickerProps } from './fact-picker.tsx';
export { factTitle, fieldWords, refWords } from './fact-words.ts';
export { type FactShelf, factShelf, useFactShelf, type Wanted } from './facts.ts';
export { findFacts } from './find-facts.ts';
export { type ReadMark, ReadText, type ReadTextProps } from './read-text.tsx';
