// A picture comes in: looked at, drawn anew, kept in our sizes until a record refers to it.
import { type Actor, authoriseSomewhere } from '../../../platform/auth.ts';
import { sha256 as digest } from '../../../platform/files.ts';
import { announce } from '../../../platform/outbox.ts';
import type { Services } from '../../../platform/services.ts';
import { PICTURE_TYPES, pictureKey, previewAddress, previewOf, type UploadedPicture } from '../model.ts';
import { drawInTurn } from './drawing.ts';
import { alone, keep } from './kept.ts';
import { withScratch } from './scratch.ts';
import { pictureKindOf } from './signature.ts';

export interface Upload {
  readonly body: ReadableStream<Uint8Array> | null;
  /** What the sender says its length is, in bytes; null: not said. */
  readonly length: number | null;
  /** The file's name, as it is called at the sender's. */
  readonly name: string;
}

/** Announced with every upload: the time to look for what nobody saved. */
export const UPLOADED = 'library.uploaded';

const LONGEST_NAME = 120;

/** A name to be read by people: its last part, without folders and without signs that are not to be seen. */
export function cleanName(name: string): string {
  const [last = ''] = name.toWellFormed().normalize('NFC').split(/[\\/]/).slice(-1);
  const seen = last.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\uFFFD]/gu, '').replace(/\s+/g, ' ');
  return Array.from(seen)
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/^[. ]+/, '')
    .trim();
}

/** The size in which a form shows it. */
const PREVIEW_SIDE = 960;

/**
 * Verb library.create: who may make a record somewhere may upload its picture.
 * The same picture twice is one picture.
 * @throws SeconError invalid with the reason, limited when too many wait
 */
export async function uploadPicture(
  services: Services,
  actor: Actor,
  { body, length, name }: Upload,
): Promise<UploadedPicture> {
  authoriseSomewhere(actor, 'library.create');
  const { config, database, files, clock } = services;
  const drawn = await withScratch(config.data, body, length, ({ path, head }) =>
    drawInTurn(path, pictureKindOf(head)),
  );
  const [{ content }] = drawn.files;
  const sha256 = digest(content);
  await database.transact(async tx => {
    await alone(tx, sha256);
    await keep(files, sha256, drawn, clock.now());
    await announce(tx, UPLOADED, { sha256 });
  });
  const { width, height } = drawn;
  const file = pictureKey(sha256, Math.max(width, height));
  return {
    file,
    width,
    height,
    bytes: content.byteLength,
    type: PICTURE_TYPES.webp,
    sha256,
    name: cleanName(name),
    preview: previewOf(file, PREVIEW_SIDE) ?? previewAddress(file),
  };
}
