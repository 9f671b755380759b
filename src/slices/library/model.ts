// Documents and pictures: what is shown of them, and what a picture needs before the public sees it. Runs anywhere.
import type { Issue } from '../../platform/errors.ts';
import type { LocalText } from '../texts/model.ts';

export interface LibraryItemView {
  readonly slug: string;
  readonly kind: 'document' | 'picture';
  readonly title: LocalText;
  /** Absolute address elsewhere, or a path on this site; empty: not on record. */
  readonly url: string;
  /** Language of the document; null for pictures. */
  readonly language: string | null;
  readonly published: string | null;
  readonly publishedText: string | null;
  readonly licence: string | null;
  readonly alt: LocalText | null;
  /** A picture that is kept here. */
  readonly picture: PictureView | null;
}

/** A picture that the public may see. */
export interface PictureView {
  readonly slug: string;
  readonly sha256: string;
  /** Of its largest size, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: LocalText;
  readonly author: string;
  readonly licence: string;
}

// Sizes and addresses

/** Longest sides, in pixels, in which a picture is kept; never larger than it came. */
const SIDES = [480, 960, 1600, 2400] as const;
export const LARGEST_SIDE = 2400;
/** Of the JPEG for mails and PDFs. */
const JPEG_SIDE = 1600;
/** A size that is hardly smaller than the next one is not worth its room. */
const HARDLY_SMALLER = 0.85;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The longest sides of a picture's files, rising. @param size of the picture, or of its largest file */
export function pictureSides({ width, height }: Size): number[] {
  const longest = Math.min(Math.max(width, height), LARGEST_SIDE);
  return [...SIDES.filter(side => side < longest * HARDLY_SMALLER), longest];
}

export const jpegSide = ({ width, height }: Size): number => Math.min(Math.max(width, height), JPEG_SIDE);

/** How large a picture is once its longest side is this long. */
export function scaled({ width, height }: Size, side: number): Size {
  const factor = Math.min(1, side / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * factor)),
    height: Math.max(1, Math.round(height * factor)),
  };
}

export type PictureFormat = 'webp' | 'jpg';

export const PICTURE_TYPES = { webp: 'image/webp', jpg: 'image/jpeg' } as const;

/** Key of one of a picture's files in the file store: of our making, from its fingerprint and its size alone. */
export const pictureKey = (sha256: string, side: number, format: PictureFormat = 'webp'): string =>
  `pictures/${sha256}/${side}.${format}`;

/** Takes the two parts of an address apart. @returns null for what no picture's file is named */
export function pictureFile(sha256: string, file: string): { key: string; format: PictureFormat } | null {
  const [, side, format] = /^(\d{1,4})\.(webp|jpg)$/.exec(file) ?? [];
  if (!/^[0-9a-f]{64}$/.test(sha256) || side === undefined) return null;
  return { key: pictureKey(sha256, Number(side), format as PictureFormat), format: format as PictureFormat };
}

/** Where the public finds a file; it answers only once a record refers to it. */
export const publicAddress = (key: string): string => `/files/${key}`;

/** Where people who are signed in find it, saved or not. */
export const previewAddress = (key: string): string => `/api/v1/library/${key}`;

/**
 * A size to look at, for whoever is signed in.
 * @param file the `file` of a record
 * @param most the longest side there is room for, in pixels
 * @returns null for what is not kept here
 */
export function previewOf(file: unknown, most: number): string | null {
  const [, sha256 = '', name = ''] = /^pictures\/(\w{64})\/(\d{1,4}\.webp)$/.exec(String(file)) ?? [];
  if (pictureFile(sha256, name) === null) return null;
  const longest = Number.parseInt(name, 10);
  const sides = pictureSides({ width: longest, height: longest });
  return previewAddress(pictureKey(sha256, sides.findLast(side => side <= most) ?? sides[0] ?? longest));
}

/** Largest upload. */
export const MOST_MEGABYTES = 25;

/** What uploading a picture answers: most of it goes into the record as it is. */
export interface UploadedPicture extends Size {
  /** Key of its largest file. */
  readonly file: string;
  /** Of the largest file. */
  readonly bytes: number;
  readonly type: string;
  readonly sha256: string;
  /** The name it came with, without folders and signs that are not to be seen. */
  readonly name: string;
  /** Address of a middle size, for whoever is signed in. */
  readonly preview: string;
}

// Licence

/** What others may do with a picture. Anything else is kept in its own words. */
export const LICENCES = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'own-work-eu'] as const;
export type LicenceCode = (typeof LICENCES)[number];

interface LicenceNames {
  /** Its name, the same in every language; null: it has words, see `key`. */
  readonly name: string | null;
  /** Message of its name. */
  readonly key: string | null;
  readonly address: string | null;
}

/**
 * `own-work-eu`: all rights stay with the author, but the Union's bodies may use it free of charge, as Article 49(6) of
 * Regulation (EU) 2021/1060 asks of all communication material that the programme pays for.
 */
const LICENCE_NAMES: Readonly<Record<LicenceCode, LicenceNames>> = {
  'CC-BY-4.0': { name: 'CC BY 4.0', key: null, address: 'https://creativecommons.org/licenses/by/4.0/' },
  'CC-BY-SA-4.0': {
    name: 'CC BY-SA 4.0',
    key: null,
    address: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  'CC0-1.0': { name: 'CC0 1.0', key: null, address: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'own-work-eu': { name: null, key: 'library.licenceOwnWork', address: null },
};

export const isLicence = (text: string): text is LicenceCode =>
  (LICENCES as readonly string[]).includes(text);

/** How a licence is called. One that is not in the list is its own name. */
export const licenceNames = (licence: string): LicenceNames =>
  isLicence(licence) ? LICENCE_NAMES[licence] : { name: licence, key: null, address: null };

// Consent

/** Whether people can be recognised on a picture, and whether they agreed to it being shown. */
export const CONSENT_ANSWERS = ['nobody', 'given', 'missing'] as const;
export type ConsentAnswer = (typeof CONSENT_ANSWERS)[number];

export interface Consent {
  readonly answer: ConsentAnswer;
  /** Where what they signed is kept; empty where nobody agreed to anything. */
  readonly kept: string;
}

const NOBODY = 'nobody recognisable';
const MISSING = 'missing';
const GIVEN = 'given:';

/** @returns null: not answered, or in words that answer nothing */
export function consentOf(text: string | null | undefined): Consent | null {
  if (text === NOBODY) return { answer: 'nobody', kept: '' };
  if (text === MISSING) return { answer: 'missing', kept: '' };
  if (!text?.startsWith(GIVEN)) return null;
  return { answer: 'given', kept: text.slice(GIVEN.length).trim() };
}

/** As it is kept: `given: folder of the partner, signed on the day`. */
export function consentText({ answer, kept }: Consent): string {
  if (answer === 'nobody') return NOBODY;
  return answer === 'missing' ? MISSING : `${GIVEN} ${kept.trim()}`;
}

/** Nobody can be recognised, or it is on record where their agreement is kept. A question left open is no agreement. */
const mayBeShown = (text: string | null | undefined): boolean => {
  const consent = consentOf(text);
  return consent?.answer === 'nobody' || (consent?.answer === 'given' && consent.kept !== '');
};

// What a picture lacks

export type PictureLack = 'licence' | 'author' | 'consent' | 'alt';

export interface PictureCare {
  readonly licence?: string | null | undefined;
  readonly author?: string | null | undefined;
  readonly consent?: string | null | undefined;
  /** Languages in which it has an alternative text. */
  readonly alt: readonly string[];
}

const isBlank = (text: string | null | undefined): boolean => (text ?? '').trim() === '';

/** Languages of the project in which nobody has said yet what is to be seen; shown there openly in another. */
export const altMissing = <L extends string>({ alt }: PictureCare, languages: readonly L[]): L[] =>
  languages.filter(language => !alt.includes(language));

/**
 * Why the public does not see a picture. Without a word on what is to be seen in any language it is not shown; with one
 * it is, also where others are missing.
 * @param languages of the project
 * @returns empty: it is shown
 */
export function pictureLacks(item: PictureCare, languages: readonly string[]): readonly PictureLack[] {
  const lacks: PictureLack[] = [];
  if (isBlank(item.licence)) lacks.push('licence');
  if (isBlank(item.author)) lacks.push('author');
  if (!mayBeShown(item.consent)) lacks.push('consent');
  if (altMissing(item, languages).length === languages.length) lacks.push('alt');
  return lacks;
}

/** What is wrong with a picture's record: its file must be one of ours, and its answers must answer. */
export function pictureIssues(row: Readonly<Record<string, unknown>>): readonly Issue[] {
  if (row.kind !== 'picture') return [];
  const issues: Issue[] = [];
  if (row.file != null && row.file !== keptFile(row)) issues.push({ path: 'fields.file', code: 'malformed' });
  if (row.consent != null && consentOf(String(row.consent)) === null)
    issues.push({ path: 'fields.consent', code: 'malformed' });
  return issues;
}

/** The only file that a record of this fingerprint and size can have. */
function keptFile({ sha256, width, height, type }: Readonly<Record<string, unknown>>): string | null {
  if (typeof width !== 'number' || typeof height !== 'number' || type !== PICTURE_TYPES.webp) return null;
  const longest = Math.max(width, height);
  if (Math.min(width, height) < 1 || longest > LARGEST_SIDE) return null;
  return pictureFile(String(sha256), `${longest}.webp`)?.key ?? null;
}
