// Mail files (.eml): headers, parts, encodings; the HTML part is read, the plain one where there is none.

import { decode } from './decode.ts';
import { readHtml } from './html.ts';
import { InputError } from './input-error.ts';
import type { ReadText } from './model.ts';
import { readPlainText } from './plain-text.ts';

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  /** The body as bytes, one character a byte. */
  readonly body: string;
}

const DEPTH = 8;

/** One character a byte: `latin1` of TextDecoder is Windows-1252 and changes some of them. */
const binaryOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

const parsePart = (raw: string): Part => {
  const end = /\r?\n\r?\n/.exec(raw);
  const head = end === null ? raw : raw.slice(0, end.index);
  const body = end === null ? '' : raw.slice(end.index + end[0].length);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body };
};

const parameter = (header: string, name: string): string | undefined =>
  new RegExp(`${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header)?.slice(1).find(Boolean);

const bytesOf = (binary: string): Uint8Array => new Uint8Array(Buffer.from(binary, 'latin1'));

const decodeBody = (part: Part): Uint8Array => {
  const encoding = (part.headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64')
    return new Uint8Array(Buffer.from(part.body.replace(/[^A-Za-z0-9+/=]/g, ''), 'base64'));
  if (encoding !== 'quoted-printable') return bytesOf(part.body);
  const plain = part.body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return bytesOf(plain);
};

const textOf = (part: Part): string =>
  decode(decodeBody(part), parameter(part.headers.get('content-type') ?? '', 'charset'));

const isAttached = (part: Part): boolean =>
  /^\s*attachment\b/i.test(part.headers.get('content-disposition') ?? '');

/** All leaf parts, by type. */
const leaves = (part: Part, depth = 0): { readonly type: string; readonly part: Part }[] => {
  const header = part.headers.get('content-type') ?? 'text/plain';
  const type = header.split(';')[0]?.trim().toLowerCase() ?? 'text/plain';
  const boundary = parameter(header, 'boundary');
  if (type === 'message/rfc822' && depth <= DEPTH) return leaves(parsePart(part.body.trimStart()), depth + 1);
  if (!type.startsWith('multipart/') || boundary === undefined || depth > DEPTH) return [{ type, part }];
  const pieces = part.body.split(`--${boundary}`).slice(1);
  return pieces
    .filter(piece => !piece.startsWith('--'))
    .flatMap(piece => leaves(parsePart(piece.replace(/^\r?\n/, '')), depth + 1));
};

const word = (_: string, charset: string, encoding: string, data: string): string => {
  const binary =
    encoding.toLowerCase() === 'b'
      ? Buffer.from(data, 'base64').toString('latin1')
      : data
          .replace(/_/g, ' ')
          .replace(/=([0-9A-Fa-f]{2})/g, (__, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return decode(bytesOf(binary), charset);
};

const decodeWords = (header: string): string =>
  header.replace(/\?=\s+=\?/g, '?==?').replace(/=\?([\w-]+)\?([bBqQ])\?([^?]*)\?=/g, word);

const dateOf = (header: string | undefined): string | undefined => {
  if (header === undefined) return undefined;
  const date = new Date(header);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
};

/** Reads a mail; its subject becomes the first heading when the body does not begin with it. */
export const readMail = (bytes: Uint8Array, file: string): ReadText => {
  const mail = parsePart(binaryOf(bytes));
  if (mail.headers.size === 0) throw new InputError(file, 'is no mail file: it has no headers');
  const parts = leaves(mail).filter(({ part }) => !isAttached(part));
  const html = parts.find(({ type }) => type === 'text/html');
  const plain = parts.find(({ type }) => type === 'text/plain');
  if (html === undefined && plain === undefined) throw new InputError(file, 'holds no readable text part');
  const read = html === undefined ? readPlainText(textOf(plain?.part ?? mail)) : readHtml(textOf(html.part));
  const date = dateOf(mail.headers.get('date'));
  const language = mail.headers.get('content-language') ?? read.declaredLanguage;
  return {
    ...read,
    ...(date === undefined ? {} : { declaredDate: date }),
    ...(language === undefined ? {} : { declaredLanguage: language }),
  };
};

/** The subject of a mail, decoded. */
export const subjectOf = (bytes: Uint8Array): string =>
  decodeWords(parsePart(binaryOf(bytes)).headers.get('subject') ?? '');
