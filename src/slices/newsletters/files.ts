// The downloads of a published issue, made once and kept in the file store.
import { createHash } from 'node:crypto';
import { renderPdf, renderText } from '../../document/index.ts';
import type { EditionView } from '../../document/model.ts';
import type { Db } from '../../platform/db/index.ts';
import type { Files } from '../../platform/files.ts';
import type { FileRoute, JobHandler, PageContext } from '../../platform/registry.ts';
import { editionLanguages, getPublishedEdition, listIssues } from './queries.ts';

/** A corrected edition has another digest, so an old file is never served for it. */
const pdfKey = (view: EditionView): string => {
  const digest = createHash('sha256').update(JSON.stringify(view)).digest('hex').slice(0, 16);
  return `newsletters/${view.number}/${view.language}/issue-${digest}.pdf`;
};

async function pdfOf(files: Files, view: EditionView): Promise<Uint8Array> {
  const key = pdfKey(view);
  const kept = await files.get(key);
  if (kept) return kept;
  const pdf = await renderPdf(view);
  await files.put(key, pdf);
  return pdf;
}

const paths = (file: string) => async (db: Db) => {
  return (await listIssues(db, 'en')).map(issue => `/newsletters/${issue.slug}/${file}`);
};

const editionOf = ({ db, params, language }: PageContext) =>
  getPublishedEdition(db, params.slug ?? '', language);

export const files: FileRoute[] = [
  {
    path: '/newsletters/:slug/issue.pdf',
    type: 'application/pdf',
    load: async context => {
      const view = await editionOf(context);
      return view && pdfOf(context.services.files, view);
    },
    paths: paths('issue.pdf'),
  },
  {
    path: '/newsletters/:slug/issue.txt',
    type: 'text/plain; charset=utf-8',
    load: async context => {
      const view = await editionOf(context);
      return view && renderText(view);
    },
    paths: paths('issue.txt'),
  },
];

/** Makes the PDFs of an issue ahead of the first reader. */
export const renderDownloads: JobHandler = {
  name: 'newsletters.render',
  expireInSeconds: 300,
  run: async ({ database, files: store }, _registry, { issue }) => {
    for (const language of await editionLanguages(database.db, String(issue))) {
      const view = await getPublishedEdition(database.db, String(issue), language);
      if (view) await pdfOf(store, view);
    }
  },
};
