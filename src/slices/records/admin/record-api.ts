// What the server says of records, and how it is asked.
import { ask } from '../../../admin/api/index.ts';
import type { Language } from '../../../platform/languages.ts';
import type { RecordKindName } from '../model.ts';
import type { TextChanges } from './content.ts';
import type { Fields, Text, Texts } from './form-model.ts';

export interface Editor {
  readonly name: string | null;
  /** Of their last key. */
  readonly at: string;
}

export interface KeptDraft {
  readonly id: string;
  readonly kind: RecordKindName;
  readonly record: string | null;
  /** The version it began from; null: a record to be. */
  readonly base: number | null;
  readonly saved: string;
  readonly fields: Fields;
  /** Those that were changed, null for those removed; whatever else an older version kept there. */
  readonly texts: Readonly<Record<string, unknown>>;
}

export interface RecordText extends Text {
  readonly stale: boolean;
  /** I wrote these words, and somebody else is to approve them. */
  readonly own: boolean;
}

export interface RecordView {
  readonly id: string;
  readonly kind: RecordKindName;
  readonly version: number;
  readonly fields: Fields;
  readonly texts: Readonly<Record<string, Readonly<Record<string, RecordText>>>>;
  readonly archived: string | null;
  readonly created: string;
  readonly changed: string;
  readonly changedBy: { readonly id: string; readonly name: string | null };
  readonly draft: KeptDraft | null;
  readonly editors: readonly Editor[];
  readonly rights: {
    readonly edit: boolean;
    readonly archive: boolean;
    readonly restore: boolean;
    readonly texts: readonly Language[];
    readonly review: readonly Language[];
    readonly approve: readonly Language[];
    /** Of these, those in which I approve words of my own, too: nobody else could. */
    readonly approveOwn: readonly Language[];
  };
  readonly limits: Readonly<Record<string, number>>;
  /** Public page, below the language. */
  readonly address: string | null;
}

export interface RecordVersion {
  readonly version: number;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string | null };
  readonly fields: Fields;
  readonly texts: Texts;
}

export interface DraftInput {
  readonly kind: RecordKindName;
  readonly record: string | null;
  readonly base: number | null;
  readonly fields: Fields;
  readonly texts: TextChanges;
}

/** What the server answers to a kept draft. */
export interface Kept {
  readonly saved: string;
  /** The record's version by now. */
  readonly version: number | null;
  readonly editors: readonly Editor[];
}

export interface ListedDraft {
  readonly id: string;
  readonly kind: RecordKindName;
  readonly record: string | null;
  readonly title: { readonly text: string; readonly language: string } | null;
  readonly saved: string;
}

export interface NewRecord {
  readonly draft: string;
  readonly fields: Fields;
  readonly texts: TextChanges;
}

export interface ChangedRecord {
  readonly version: number;
  readonly fields: Fields;
  readonly texts: TextChanges;
  readonly draft: string;
}

/** The calls that an editing session makes; tests bring their own server. */
export interface RecordCalls {
  read(id: string, signal?: AbortSignal): Promise<RecordView>;
  create(record: NewRecord): Promise<RecordView>;
  change(id: string, record: ChangedRecord): Promise<RecordView>;
  /** For who writes texts and nothing else. */
  changeTexts(id: string, record: Omit<ChangedRecord, 'fields'>): Promise<RecordView>;
  version(id: string, version: number): Promise<RecordVersion>;
  archive(id: string, version: number): Promise<RecordView>;
  restore(id: string, version: number): Promise<RecordView>;
  readDraft(id: string): Promise<KeptDraft>;
  keepDraft(id: string, draft: DraftInput): Promise<Kept>;
  dropDraft(id: string): Promise<void>;
}

export function recordCalls(kind: RecordKindName): RecordCalls {
  const path = (id: string): string => `/v1/${kind}/${encodeURIComponent(id)}`;
  return {
    read: (id, signal) => ask('GET', path(id), undefined, signal),
    create: record => ask('POST', `/v1/${kind}`, record),
    change: (id, record) => ask('PUT', path(id), record),
    changeTexts: (id, record) => ask('PUT', `${path(id)}/texts`, record),
    version: (id, version) => ask('GET', `${path(id)}/revisions/${version}`),
    archive: (id, version) => ask('POST', `${path(id)}/archive`, { version }),
    restore: (id, version) => ask('POST', `${path(id)}/restore`, { version }),
    readDraft: id => ask('GET', `/v1/drafts/${id}`),
    keepDraft: (id, draft) => ask('PUT', `/v1/drafts/${id}`, draft),
    dropDraft: id => ask('DELETE', `/v1/drafts/${id}`),
  };
}
