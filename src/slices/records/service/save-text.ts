// One text in one language, saved by itself: of two who write different texts of a record neither is in the other's way.
import { audit } from '../../../platform/audit.ts';
import { today } from '../../../platform/clock.ts';
import type { Db } from '../../../platform/db/index.ts';
import { SeconError } from '../../../platform/errors.ts';
import { isLanguage } from '../../../platform/languages.ts';
import { bindTexts, confirmText, type TextRow, type TextState, textVersion } from '../../texts/index.ts';
import { fieldsOf, lookupsOf, type RecordKind } from '../kind.ts';
import type { RecordState } from '../revisions.ts';
import { heldRecord, mayAny, ownersOf, type RecordsContext } from './context.ts';
import { assertLiving, replaceWith } from './save.ts';
import { authoriseTexts } from './texts.ts';

export interface OneText {
  readonly field: string;
  readonly language: string;
  /** Markdown of the content format; empty: the text is to be gone. */
  readonly body: string;
  readonly state: TextState;
  /** The version that whoever saves began from, see `textVersion`; null: there was none. */
  readonly seen: string | null;
  /** The words stay and still fit: they count as made from the source and the facts of today. */
  readonly confirm?: boolean | undefined;
}

/**
 * Saves one text, with the rights, the versions and the line in the audit trail of every save. A second try, after an
 * answer that was lost, is no conflict with the first.
 * @throws SeconError missing, unauthenticated, forbidden; conflict `records.text-changed` (params: the version that
 *   stands now, empty where there is no text any more) when somebody else changed this text since; InvalidParts
 */
export async function saveText(
  context: RecordsContext,
  kind: RecordKind,
  slug: string,
  { field, language, body, state, seen, confirm }: OneText,
): Promise<void> {
  await context.services.change(async tx => {
    const before = await heldRecord(tx, kind, slug);
    assertLiving(before);
    const text = before.texts.find(row => row.field === field && row.language === language);
    const isThere = text ? text.body === body && text.state === state : body === '';
    if (!isThere && textVersion(text) !== seen) throw changedText(text);
    const fields = fieldsOf(kind, before.row, await lookupsOf(tx, kind, { rows: [before.row] }));
    const input = { fields, texts: { [field]: { [language]: { body, state } } } };
    await replaceWith(tx, context, kind, before, input, 'edit');
    if (confirm && text && text.body === body) await confirmed(tx, context, kind, before, { ...text, state });
  });
}

const changedText = (text: TextRow | undefined): SeconError =>
  new SeconError(
    'conflict',
    'records.text-changed',
    { version: textVersion(text) ?? '' },
    'somebody saved other words since these were begun',
  );

async function confirmed(
  tx: Db,
  context: RecordsContext,
  kind: RecordKind,
  { row, texts }: RecordState,
  text: TextRow,
): Promise<void> {
  const { field, language, body, state } = text;
  if (!isLanguage(language)) return;
  const owners = await ownersOf(tx, context, kind, row, 'edit');
  const editor = mayAny(context.actor, `${kind.name}.edit`, owners);
  const change = { field, language, body, state, before: text };
  authoriseTexts(context, [change], { owners, source: row.source, editor });
  const source = texts.find(other => other.field === field && other.language === row.source);
  const basedOn = language === row.source ? null : (source?.fingerprint ?? null);
  await confirmText(tx, context.actor, text.id, basedOn);
  await bindTexts(tx, context.registry, today(context.services.clock), row.id);
  const subject = `${kind.record}:${row.slug}`;
  const after = { [`texts.${field}.${language}.confirmed`]: true };
  await audit(tx, context.actor, [{ verb: `${kind.name}.edit`, subject, after }]);
}
