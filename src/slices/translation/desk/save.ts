// Saving from the desk: one text, by the verb that saves every text; its refusals in the desk's own words.
import { SeconError } from '../../../platform/errors.ts';
import type { Language } from '../../../platform/languages.ts';
import { saveText } from '../../records/index.ts';
import type { TextState } from '../../texts/index.ts';
import { assertField, translatedRecord } from '../places.ts';
import { type DeskContext, type DeskField, deskField } from './view.ts';

export interface DeskInput {
  readonly body: string;
  readonly state: TextState;
  /** The version that whoever saves began from; null: there was no text. */
  readonly seen: string | null;
  /** These words still fit the source of today. */
  readonly confirm?: boolean | undefined;
}

/** What a save of records calls its refusals, and what the desk does. */
const REFUSALS: Readonly<Record<string, string>> = {
  'records.text-changed': 'translation.changed',
  'records.own-words': 'translation.own-words',
};

/**
 * @returns the field as it stands now; null when nothing is left of it in either language
 * @throws SeconError missing, unauthenticated, forbidden, conflict `translation.changed`; InvalidParts
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
  try {
    await saveText(context, record.kind, id, { ...input, field, language, body });
  } catch (error) {
    throw inOwnWords(error);
  }
  return deskField(context, kind, id, language, field);
}

function inOwnWords(error: unknown): unknown {
  const code = error instanceof SeconError ? REFUSALS[error.code] : undefined;
  if (!(error instanceof SeconError) || code === undefined) return error;
  return new SeconError(error.kind, code, error.params, error.message, error);
}
