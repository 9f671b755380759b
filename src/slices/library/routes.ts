// The library in the open interface: /api/library.
import { publicUrl } from '../../platform/config.ts';
import { localTextShape, recordApi, z } from '../../platform/http/api.ts';
import type { ApiApp } from '../../platform/registry.ts';
import type { LibraryItemView } from './model.ts';
import { pictureRecord, pictureShape } from './pictures/shown.tsx';
import { listLibrary } from './queries.ts';

const shape = z
  .object({
    id: z.string(),
    kind: z.enum(['document', 'picture']),
    title: localTextShape,
    url: z.string().openapi({ description: 'Address of the document; empty: not on record' }),
    language: z.string().nullable(),
    published: z.string().nullable().openapi({ description: 'EDTF', example: '2024-03' }),
    licence: z.string().nullable().openapi({ description: 'null: not on record' }),
    alt: localTextShape.nullable(),
    picture: pictureShape.nullable(),
  })
  .openapi('LibraryItem');

const record = ({ slug, publishedText: _, ...view }: LibraryItemView, site: string) => ({
  id: slug,
  ...view,
  url: view.picture ? `${site}${view.url}` : view.url,
  picture: pictureRecord(view.picture, site),
});

export function api(app: ApiApp): void {
  const site = publicUrl(app.context('en').services.config);
  recordApi(app, {
    name: 'library',
    shape,
    list: async ({ db, language }) => (await listLibrary(db, language)).map(item => record(item, site)),
    get: async ({ db, language }, id) => {
      const found = (await listLibrary(db, language)).find(item => item.slug === id);
      return found ? record(found, site) : null;
    },
  });
}
