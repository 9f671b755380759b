// The files of an edition's pictures, for the faces that carry their pictures with them.

export interface PictureFile {
  readonly type: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/svg+xml';
  readonly bytes: Uint8Array;
}

/** Picture files by the `src` their block names. */
export type PictureFiles = ReadonlyMap<string, PictureFile>;

/** A picture as an address that holds it; null where there is no file. */
export const dataAddress = (file: PictureFile | undefined): string | null =>
  file ? `data:${file.type};base64,${Buffer.from(file.bytes).toString('base64')}` : null;
