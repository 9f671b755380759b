// Published reports in the site's feeds.
import type { FeedEntry, PageContext } from '../../platform/registry.ts';
import { plainWords } from '../texts/index.ts';
import { listReports } from './queries.ts';

/** A feed wants a day: of a month or a year it gets the first. @param value EDTF, `2024-03` */
export const firstDay = (value: string): string => {
  const [year, month = '01', day = '01'] = value.split('-');
  return `${year}-${month}-${day}`;
};

/** Reports with a date; one without has not been published. */
export async function feed(context: PageContext): Promise<FeedEntry[]> {
  const entries = await Promise.all(
    (await listReports(context.db, context.language)).map(async report => {
      if (report.published === null) return [];
      const summary = await plainWords(context, report.summary);
      return [
        {
          id: `report:${report.slug}`,
          path: `/reports/${report.slug}`,
          title: report.title.text,
          summary: summary?.text ?? '',
          published: firstDay(report.published),
        },
      ];
    }),
  );
  return entries.flat();
}
