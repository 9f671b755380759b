// What an issue is called among those who work on it: by its headline in their language, else by its number.
import { parseMarkdown, plainInline } from '../../document/index.ts';
import { translator } from '../../platform/i18n/index.ts';
import type { Language } from '../../platform/languages.ts';
import type { RecordKind } from '../records/index.ts';
import { textsOf } from '../texts/index.ts';
import type { issues } from './schema.ts';

type IssueRow = typeof issues.$inferSelect;

const headlineOf = ({ blocks }: Pick<IssueRow, 'blocks'>): string | undefined =>
  blocks.find(({ type }) => type === 'headline')?.id;

/** The words of a text's heading; null where it has none, or names facts that are words only once resolved. */
function headingOf(body: string | undefined): string | null {
  if (body === undefined) return null;
  const [first] = parseMarkdown(body).content;
  if (first?.type !== 'heading' || first.content?.some(node => node.type === 'fact')) return null;
  return plainInline(first.content ?? []).trim() || null;
}

const byNumber = ({ number }: IssueRow, language: Language): string =>
  translator(language)('newsletters.issue', { number });

export const issueTitles: RecordKind['titles'] = async (db, rows, language) => {
  const listed = rows as unknown as IssueRow[];
  const fields = [...new Set(listed.flatMap(row => headlineOf(row) ?? []))];
  const ids = listed.map(({ id }) => id);
  const texts = fields.length === 0 ? [] : await textsOf(db, 'newsletter', ids, fields);
  return new Map(
    listed.map(row => {
      const own = texts.find(
        text => text.ownerId === row.id && text.field === headlineOf(row) && text.language === language,
      );
      return [row.id, { text: headingOf(own?.body) ?? byNumber(row, language), language, own: true }];
    }),
  );
};
