// Saving from the desk: one text, by the verb that saves every text.
import type { Language } from '../../../platform/languages.ts';
import { saveText } from '../../records/index.ts';
import { assertField, translatedRecord } from '../places.ts';
import type { DeskField, DeskInput } from './model.ts';
import { type DeskContext, deskField } from './view.ts';

/**
 * @returns the field as it stands now; null when nothing is left of it in either language
 * @throws SeconError missing, unauthenticated, forbidden, conflict `records.text-changed`; InvalidParts
 */
export async function saveFromDesk(
  context: DeskContext,
  kind: string,
  id: string,
  language: Language,
  field: string,
  input: DeskInput,
): Promise<DeskField | null> {
  const record = await translatedRecord(context.services.database.db, context, kind, id);
  assertField(record, field);
  const body = input.body.replaceAll('\r\n', '\n').trim();
  await saveText(context, record.kind, id, { ...input, field, language, body });
  return deskField(context, kind, id, language, field);
}
