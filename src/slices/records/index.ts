// The door of the slice: what every kind of record has in common.
export { type RecordContent, recordContent } from './content/index.ts';
