// What is asked about a new picture, and the record that becomes of the answers.
import { LANGUAGES, type Language } from '../../../platform/languages.ts';
import type { TextState } from '../../texts/model.ts';
import { type PictureLack, pictureLacks, type UploadedPicture } from '../model.ts';

/** As it is typed. */
export interface PictureDetails {
  readonly title: string;
  readonly author: string;
  /** A code, or words; undefined while nothing is chosen. */
  readonly licence: string | undefined;
  readonly consent: string | undefined;
  /** Alternative texts by language. */
  readonly alt: Readonly<Partial<Record<Language, string>>>;
}

/** A file's name is a beginning, without what programs hang on to it. */
const titleOf = (name: string): string =>
  name
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .replace(/[_]+/g, ' ')
    .trim();

export const newDetails = ({ name }: UploadedPicture): PictureDetails => ({
  title: titleOf(name),
  author: '',
  licence: undefined,
  consent: undefined,
  alt: {},
});

/** What may be given to a text by who writes it. */
export type StateIn = (language: Language) => TextState;

const isPublic = (state: TextState): boolean => state === 'reviewed' || state === 'approved';

const written = ({ alt }: PictureDetails): Language[] => LANGUAGES.filter(language => alt[language]?.trim());

/** Languages in which the public would read what is typed. */
const publicIn = (details: PictureDetails, stateIn: StateIn): Language[] =>
  written(details).filter(language => isPublic(stateIn(language)));

/** What the public would not see it for. */
export const lacksOf = (details: PictureDetails, stateIn: StateIn): readonly PictureLack[] =>
  pictureLacks({ ...details, alt: publicIn(details, stateIn) }, LANGUAGES);

/** Languages whose text is typed, but would wait for somebody's eye. */
export const waitingIn = (details: PictureDetails, stateIn: StateIn): Language[] =>
  written(details).filter(language => !isPublic(stateIn(language)));

export interface NewPicture {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, Readonly<Record<string, { body: string; state: TextState }>>>>;
}

/** The body of the call that makes the record, but for its draft. @param language in which it is written first */
export function newPicture(
  { file, sha256, type, bytes, width, height }: UploadedPicture,
  details: PictureDetails,
  { organisation, language, stateIn }: { organisation: string | null; language: Language; stateIn: StateIn },
): NewPicture {
  const { author, licence, consent, title, alt } = details;
  const given = { author: author.trim(), licence: licence?.trim(), consent, organisation };
  const answers = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  const text = (words: string, code: Language) => ({ [code]: { body: words.trim(), state: stateIn(code) } });
  return {
    fields: { kind: 'picture', source: language, file, sha256, type, bytes, width, height, ...answers },
    texts: {
      title: text(title, language),
      alt: Object.assign({}, ...written(details).map(code => text(alt[code] ?? '', code))),
    },
  };
}
