// What the interface says of the desk, and takes.
import { localTextShape, z } from '../../../platform/http/api.ts';
import {
  editorShape,
  LONGEST_TEXT,
  languageShape,
  moment,
  slugShape,
  whoShape,
} from '../../records/index.ts';
import { factViewShape, TEXT_STATES } from '../../texts/index.ts';
import { CELL_STATES, STALE_REASONS } from '../model.ts';

const kindShape = slugShape.openapi({ description: 'The kind of record', example: 'events' });
const fieldShape = slugShape.openapi({ description: 'The name of the text', example: 'summary' });
const idShape = slugShape.openapi({ description: 'Permanent name', example: 'haskovo-2023' });

/** A version of a text, as `textVersion` makes it. */
export const textVersionShape = z
  .string()
  .regex(/^[0-9a-f]{12}$/)
  .openapi({ description: 'Twelve digits of SHA-256 of state, line end and words', example: '0a1b2c3d4e5f' });

export const deskParam = z.object({ kind: kindShape, id: idShape, language: languageShape });
export const deskFieldParam = deskParam.extend({ field: fieldShape });

/** Which text, in a body. */
export const placeShape = z.strictObject({
  kind: kindShape,
  id: idShape,
  field: fieldShape,
  language: languageShape,
});

export const wordsShape = z.string().max(LONGEST_TEXT * 2);

export const deskInputShape = z
  .strictObject({
    body: wordsShape.openapi({ description: 'Markdown of the content format; empty: to be removed' }),
    state: z.enum(TEXT_STATES),
    seen: textVersionShape.nullable().openapi({ description: 'Null: there was no text' }),
    confirm: z
      .boolean()
      .optional()
      .openapi({ description: 'The words stay: they still fit the source and the facts of today' }),
  })
  .openapi('TextSave');

const staleShape = z.object({
  reason: z.enum(STALE_REASONS),
  ref: z.string().optional(),
  was: z.string().optional(),
  now: z.string().optional(),
});

const targetShape = z.object({
  body: z.string(),
  state: z.enum(TEXT_STATES),
  version: textVersionShape,
  basedOn: z.string().nullable(),
  changed: moment,
  by: whoShape.nullable().openapi({ description: 'Wrote the words as they stand' }),
  approved: z
    .object({
      by: whoShape,
      at: moment,
      alone: z.boolean().openapi({ description: 'By whoever wrote it: nobody else could' }),
    })
    .nullable(),
});

export const deskFieldShape = z
  .object({
    field: z.string(),
    label: z.object({ key: z.string(), params: z.record(z.string(), z.string()) }).optional(),
    about: z
      .string()
      .nullable()
      .openapi({ description: 'The record that it speaks of', example: 'event:haskovo-2023' }),
    most: z.number().nullable().openapi({ description: 'Most characters' }),
    source: z.object({ body: z.string(), state: z.enum(TEXT_STATES), fingerprint: z.string() }).nullable(),
    target: targetShape.nullable(),
    stale: z.array(staleShape).readonly(),
    since: z
      .string()
      .nullable()
      .openapi({ description: 'The source’s words that it was translated from, where they changed since' }),
    comments: z.number().int().openapi({ description: 'Open ones' }),
    decisions: z
      .array(z.string())
      .readonly()
      .openapi({ description: 'Digests of findings that were let stand' }),
  })
  .openapi('DeskField');

export const deskShape = z
  .object({
    kind: z.string(),
    id: z.string(),
    title: localTextShape,
    source: languageShape,
    language: languageShape,
    version: z.number().int().openapi({ description: 'The record’s' }),
    address: z.string().nullable().openapi({ description: 'Public page, below the language' }),
    rights: z.object({
      edit: z.boolean(),
      review: z.boolean(),
      approve: z.boolean(),
      approveOwn: z.boolean().openapi({ description: 'Also my own words: nobody else could' }),
      machine: z.boolean(),
      comment: z.boolean(),
    }),
    fields: z.array(deskFieldShape).readonly(),
    facts: z.array(factViewShape).readonly(),
    editors: z
      .array(
        editorShape.extend({
          field: z.string().nullable().openapi({ description: 'The text they are at in this language' }),
        }),
      )
      .readonly(),
    languages: z.array(z.object({ language: languageShape, state: z.enum(CELL_STATES) })).readonly(),
  })
  .openapi('Desk');
