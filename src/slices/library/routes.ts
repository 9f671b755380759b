// The library in the open interface: /api/library.
import { localTextShape, recordApi, z } from '../../platform/http/api.ts';
import type { ApiApp } from '../../platform/registry.ts';
import type { LibraryItemView } from './model.ts';
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
  })
  .openapi('LibraryItem');

const record = ({ slug, publishedText: _, ...view }: LibraryItemView) => ({ id: slug, ...view });

export const api = (app: ApiApp): void =>
  recordApi(app, {
    name: 'library',
    shape,
    list: async ({ db, language }) => (await listLibrary(db, language)).map(record),
    get: async ({ db, language }, id) => {
      const found = (await listLibrary(db, language)).find(item => item.slug === id);
      return found ? record(found) : null;
    },
  });
