// What a kind's form is made of, as data: its parts, the fields of each, their labels, and when a field is shown.
// A kind describes its form in `src/slices/<slice>/admin/form.ts`; `RecordEditor` draws it.
import type { ComponentType } from 'react';
import type { RecordKindName } from '../model.ts';

/** A record as it stands in a form: whole, unchecked, with all its texts. */
export interface Content {
  /** By the keys of the content folder; what is empty is left out. */
  readonly fields: Fields;
  /** By field and language. */
  readonly texts: Texts;
}

export type Fields = Readonly<Record<string, unknown>>;
export interface Text {
  readonly body: string;
  readonly state: 'machine' | 'draft' | 'reviewed' | 'approved';
}
export type Texts = Readonly<Record<string, Readonly<Record<string, Text>>>>;

/** Shown while another field has one of these values. A field that holds a value is shown in any case. */
export interface When {
  readonly field: string;
  readonly is: readonly (string | number | boolean)[];
}

interface FieldBase {
  /** Its key in `fields`, in a group the key in the group. */
  readonly name: string;
  /** Key of a message: `events.type`. */
  readonly label: string;
  /** Key of a message; says what to write, never what is plain from the label. */
  readonly help?: string;
  readonly required?: true;
  readonly when?: When;
  /** Only those set it who may make such records everywhere; for the others it is shown and locked. */
  readonly reserved?: true;
  /** Only in a new record; locked from then on. */
  readonly once?: true;
}

export interface Option {
  readonly value: string;
  /** Key of a message. */
  readonly label: string;
  readonly help?: string;
}

/** What a field may ask when it decides what to offer. */
export interface Asked {
  /** Its value on record, before anything was typed. */
  readonly was: unknown;
  /** Whether I have a right for this record's organisation. */
  readonly mayI: (verb: string) => boolean;
}

export interface ChoiceField extends FieldBase {
  readonly type: 'choice';
  /** Up to four stand side by side or below each other, more in a list that opens. */
  readonly options: readonly Option[];
  /** Values that may be chosen now; the others are seen, not taken. All, when nothing is said. */
  readonly offered?: (asked: Asked) => readonly string[];
}

export interface NumberField extends FieldBase {
  readonly type: 'number';
  readonly least?: number;
  readonly most?: number;
  /** Digits behind the point; none when nothing is said. */
  readonly decimals?: number;
}

export interface RecordField extends FieldBase {
  readonly type: 'record';
  readonly of: RecordKindName;
  readonly many?: true;
  /** Filters of the list that is chosen from: `{ kind: 'partner' }`. */
  readonly where?: Readonly<Record<string, string>>;
  /** In a new record my own organisation stands here already. */
  readonly mine?: true;
}

export interface GroupsField extends FieldBase {
  readonly type: 'groups';
  readonly fields: readonly FieldRow[];
  /** "Add a department" */
  readonly add: string;
  /** Key of a message that names one of them: "Department {number}". */
  readonly one: string;
  /** The key that tells them apart; it is typed once. Made of the title where nothing is typed. */
  readonly identity?: string;
}

export interface OwnFieldProps {
  /** The path, as issues name it: `fields.file`. */
  readonly path: string;
  readonly label: string;
  readonly help: string | undefined;
  readonly error: string | undefined;
  readonly required: boolean;
  readonly disabled: boolean;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  /** All fields, for what depends on others. */
  readonly fields: Fields;
  readonly onFields: (change: Fields) => void;
}

/** A field that only its own slice knows how to draw: the file of a library record. */
export interface OwnField extends FieldBase {
  readonly type: 'own';
  readonly Field: ComponentType<OwnFieldProps>;
  /** Its value for those who only read it, in versions: null where it is said as it is kept. */
  readonly words?: (value: unknown, t: (key: string) => string) => string | null;
  /** What it is made of, where it is a group: for those who only read it. */
  readonly fields?: readonly FormField[];
  /** Keys that it sets besides, which say nothing to a reader. */
  readonly also?: readonly string[];
}

/** Fields that need no more than their type. */
export interface PlainField extends FieldBase {
  readonly type:
    | 'text'
    | 'multiline'
    | 'check'
    | 'day'
    | 'month-or-day'
    | 'money'
    | 'address'
    | 'country'
    /** One language, of the Union's; `our-language` of the platform's eleven. */
    | 'language'
    | 'our-language'
    | 'languages'
    /** Names by language, with validity. */
    | 'names'
    /** Plain words, one a line: sources. */
    | 'list'
    /** Place, latitude, longitude. */
    | 'place'
    | 'picture'
    /** Seen, not edited: the project's rules. */
    | 'reading';
  /** Most characters of a `text` or `multiline`. */
  readonly most?: number;
  /** `text`: what is written is in the language that this field names. */
  readonly languageOf?: string;
}

export type FormField = PlainField | ChoiceField | NumberField | RecordField | GroupsField | OwnField;

/** One field, or several short ones beside each other. */
export type FieldRow = FormField | readonly FormField[];

/** A translated text. */
export interface FormText {
  /** Its key in `texts`. */
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  /** Must be there in the language the record was first written in. */
  readonly required?: true;
  /** One line, or as many as it takes, with Markdown and facts. */
  readonly lines: 'one' | 'many';
  readonly when?: When;
}

export interface FormPart {
  /** Unique in the form. */
  readonly id: string;
  readonly title: string;
  readonly help?: string;
  /** Closed until it is opened, or has a fault: what few need. */
  readonly folded?: true;
  readonly fields?: readonly FieldRow[];
  /** Stand behind tabs of languages, below the part's fields. */
  readonly texts?: readonly FormText[];
}

export interface FormModel {
  readonly kind: RecordKindName;
  /** Keys of messages. */
  readonly words: {
    /** "Events": the way back to the list. */
    readonly list: string;
    /** "New event" */
    readonly new: string;
    /** "Archive this event?"; none where there is nothing to archive. */
    readonly archive?: string;
    /** What archiving does, and that it can be taken back. */
    readonly archiveHelp?: string;
  };
  readonly parts: readonly FormPart[];
  /** What a new record begins with. */
  readonly initial?: Fields;
  /** The field that a new record's permanent name is: `nuts`. Made of the title when nothing is said. */
  readonly identity?: string;
  /** What a text is called whose name stands in no part: the block of a newsletter. */
  readonly nameOfText?: (t: (key: string) => string, name: string) => string;
  /** What it is called as far as it is typed, in the reader's language or another; null: nothing typed that names it. */
  readonly title: (content: Content, language: string) => FormTitle | null;
}

export interface FormTitle {
  readonly text: string;
  readonly language: string;
}

export const fieldsOfRow = (row: FieldRow): readonly FormField[] =>
  'type' in row ? [row] : (row as readonly FormField[]);

export const fieldsOfPart = (part: FormPart): FormField[] => (part.fields ?? []).flatMap(fieldsOfRow);

export const textsOfForm = (form: FormModel): FormText[] => form.parts.flatMap(part => part.texts ?? []);

/** Whether a field stands in the form now. */
export function isShown({ name, when }: { name: string; when?: When }, fields: Fields): boolean {
  if (when === undefined || hasValue(fields[name])) return true;
  return when.is.some(value => value === (fields[when.field] ?? false));
}

const hasValue = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** The part at the end of every form: where it was read, and the language it was first written in. */
export const ORIGIN_PART: FormPart = {
  id: 'origin',
  title: 'records.origin',
  folded: true,
  fields: [
    { type: 'our-language', name: 'source', label: 'records.source', help: 'records.sourceHelp' },
    { type: 'list', name: 'sources', label: 'records.sources', help: 'records.sourcesHelp' },
  ],
};

/** A text in the reader's language, else in the record's own, in English, in any. */
export function titleText({ fields, texts }: Content, name: string, language: string): FormTitle | null {
  const own = texts[name] ?? {};
  const order = [language, String(fields.source ?? 'en'), 'en', ...Object.keys(own)];
  const found = order.find(code => own[code]?.body.trim());
  return found === undefined ? null : { text: own[found]?.body.trim() ?? '', language: found };
}

/** The name that holds in the reader's language, else the first: those with an end are of yesterday. */
export function titleName({ fields }: Content, language: string): FormTitle | null {
  const names = (Array.isArray(fields.names) ? fields.names : []) as Partial<Record<string, string>>[];
  const today = names.filter(({ until }) => !until);
  const order = [language, String(fields.language ?? fields.source ?? 'en')];
  const found =
    order.map(code => today.find(name => name.language === code)).find(name => name?.name) ??
    names.find(({ name }) => name);
  return found?.name ? { text: found.name, language: found.language ?? language } : null;
}

/** A field of one language: a practice's name. */
export function titleField({ fields }: Content, name: string): FormTitle | null {
  const text = String(fields[name] ?? '').trim();
  return text === '' ? null : { text, language: String(fields.language ?? fields.source ?? 'en') };
}
