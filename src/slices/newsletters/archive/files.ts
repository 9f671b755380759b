// Files of published editions for the public: the current ones, and every version as it went out.
import { renderText } from '../../../document/index.ts';
import type { Db } from '../../../platform/db/index.ts';
import type { FileRoute, PageContext } from '../../../platform/registry.ts';
import { getPublishedEdition, listIssues } from '../queries.ts';
import type { FaceFile } from '../service/faces.ts';
import { archivedFile } from './keep.ts';
import { latestVersion, versionOf } from './queries.ts';

const paths = (file: string) => async (db: Db) => {
  return (await listIssues(db, 'en')).map(issue => `/newsletters/${issue.slug}/${file}`);
};

/** What stands in a file of its own brings its styles along, runs nothing and asks for nothing but our pictures. */
export const STANDING_ALONE = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
} as const;

const TYPES: Readonly<Record<FaceFile, string>> = {
  'page.html': 'text/html; charset=utf-8',
  'email.html': 'text/html; charset=utf-8',
  'email.eml': 'message/rfc822',
  'issue.pdf': 'application/pdf',
  'issue.txt': 'text/plain; charset=utf-8',
};

/** A number as addresses have it: no sign, no zero in front. */
const VERSION = /^[1-9]\d{0,3}$/;

async function archived({ db, params, language, services }: PageContext, name: FaceFile) {
  const { slug = '', version = '' } = params;
  const found = VERSION.test(version) ? await versionOf(db, slug, language, Number(version)) : null;
  return found && archivedFile(services.files, found, name);
}

const versionRoutes: readonly FileRoute[] = (Object.keys(TYPES) as FaceFile[]).map(name => ({
  path: `/newsletters/:slug/versions/:version/${name}`,
  type: TYPES[name],
  keep: false,
  headers: {
    ...STANDING_ALONE,
    // The current edition is what a search is to find.
    'x-robots-tag': 'noindex',
    ...(name === 'email.eml' ? { 'content-disposition': 'attachment; filename="email.eml"' } : {}),
  },
  load: context => archived(context, name),
}));

export const editionFiles: readonly FileRoute[] = [
  {
    path: '/newsletters/:slug/issue.pdf',
    type: TYPES['issue.pdf'],
    load: async ({ db, params, language, services }) => {
      const version = await latestVersion(db, params.slug ?? '', language);
      return version && archivedFile(services.files, version, 'issue.pdf');
    },
    paths: paths('issue.pdf'),
  },
  {
    path: '/newsletters/:slug/issue.txt',
    type: TYPES['issue.txt'],
    load: async ({ db, params, language }) => {
      const view = await getPublishedEdition(db, params.slug ?? '', language);
      return view && renderText(view);
    },
    paths: paths('issue.txt'),
  },
  ...versionRoutes,
];
