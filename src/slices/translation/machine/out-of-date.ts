// Which of a record's texts are out of date.
import { today as dayOf } from '../../../platform/clock.ts';
import type { Db } from '../../../platform/db/index.ts';
import type { RecordsContext } from '../../records/index.ts';
import { staleMarks, type TextRow } from '../../texts/index.ts';
import type { TranslatedRecord } from '../places.ts';

export async function isOutOfDate(
  db: Db,
  { registry, services }: Pick<RecordsContext, 'registry' | 'services'>,
  { kind, row, source, texts }: TranslatedRecord,
): Promise<(text: TextRow) => boolean> {
  const today = kind.asOf?.(row) ?? dayOf(services.clock);
  const marks = await staleMarks({ db, registry, today }, texts, () => source);
  return text => marks.has(text.id);
}
