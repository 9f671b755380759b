// What the interface says of records, and takes.
import { localTextShape, typedText, z } from '../../platform/http/api.ts';
import { LANGUAGES } from '../../platform/languages.ts';
import { TEXT_STATES } from '../texts/index.ts';
import { LONGEST_TEXT, RECORD_KINDS } from './model.ts';

export const moment = z.iso.datetime();
export const languageShape = z.enum(LANGUAGES);
export const slugShape = typedText(100);
export const idParam = z.object({
  id: slugShape.openapi({ description: 'Permanent name', example: 'haskovo-2023' }),
});
export const versionShape = z.number().int().min(1).max(2_147_483_647);
export const versionParam = idParam.extend({
  version: z.coerce.number().int().min(1).max(2_147_483_647).openapi({ example: 3 }),
});

const stateShape = z.enum(TEXT_STATES);
const name = (most: number) => z.string().max(most);

/** Texts as they are sent: those that change, null for those to be removed. */
export const textsInputShape = z
  .record(
    name(60),
    z.record(
      name(10),
      z.strictObject({ body: z.string().max(LONGEST_TEXT * 2), state: stateShape }).nullable(),
    ),
  )
  .openapi('TextChanges', { description: 'By field and language; null: to be removed' });

export const whoShape = z.object({
  id: z.string().openapi({ description: 'A person’s id, or `system`' }),
  name: z.string().nullable().openapi({ description: 'Null for `system`, and for who was erased' }),
});

export const draftShape = z
  .object({
    id: z.string(),
    kind: z.enum(RECORD_KINDS),
    record: z.string().nullable().openapi({ description: 'Permanent name; null: of a record to be' }),
    base: z.number().nullable().openapi({ description: 'The version it began from' }),
    saved: moment,
    fields: z.record(z.string(), z.unknown()),
    texts: z.record(z.string(), z.unknown()),
  })
  .openapi('Draft');

export const editorShape = z.object({ name: z.string().nullable(), at: moment });

/** The same for every record of a kind: a form to be knows them, too. */
export const limitsShape = z
  .record(z.string(), z.number())
  .openapi({ description: 'Most characters, by field' });

export const listedShape = z
  .object({
    id: z.string(),
    title: localTextShape,
    organisation: z.string().nullable().openapi({ description: 'Permanent name of whose it is' }),
    details: z.record(z.string(), z.unknown()),
    changed: moment,
    archived: moment.nullable(),
    draft: z.boolean().openapi({ description: 'I typed into it and did not save' }),
  })
  .openapi('ListedRecord');

const spoken = z.array(languageShape).readonly();

export const viewShape = z
  .object({
    id: z.string(),
    kind: z.enum(RECORD_KINDS),
    version: z.number().int(),
    fields: z.record(z.string(), z.unknown()).openapi({ description: 'Keys as in the content folder' }),
    texts: z.record(
      z.string(),
      z.record(
        z.string(),
        z.object({
          body: z.string(),
          state: stateShape,
          stale: z.boolean(),
          own: z.boolean().openapi({ description: 'My own words, which somebody else is to approve' }),
        }),
      ),
    ),
    archived: moment.nullable(),
    created: moment,
    changed: moment,
    changedBy: whoShape,
    draft: draftShape.nullable(),
    editors: z.array(editorShape),
    rights: z.object({
      edit: z.boolean(),
      archive: z.boolean(),
      restore: z.boolean(),
      texts: spoken,
      review: spoken,
      approve: spoken,
      approveOwn: z
        .array(languageShape)
        .readonly()
        .openapi({ description: 'Those in which I approve my own words, too: nobody else could' }),
    }),
    limits: limitsShape,
    address: z.string().nullable().openapi({ description: 'Public page, below the language' }),
  })
  .openapi('RecordView');

export const revisionShape = z
  .object({ version: z.number().int(), at: moment, by: whoShape })
  .openapi('Revision');

export const snapshotShape = revisionShape
  .extend({
    fields: z.record(z.string(), z.unknown()),
    texts: z.record(z.string(), z.record(z.string(), z.object({ body: z.string(), state: stateShape }))),
    archived: z.boolean(),
  })
  .openapi('RecordVersion');

export const fieldsInputShape = z.record(name(60), z.unknown());
export { z };
