// Public pages of the slice.
import type { FileRoute, HomeTile, PageRoute, RelatedSection } from '../../platform/registry.ts';

export const pages: PageRoute[] = [
  {
    path: '/library',
    nav: { label: 'library.nav', position: 7 },
    load: async ({ t }) => ({
      title: t('library.title'),
      description: t('library.description'),
      body: <h1>{t('library.title')}</h1>,
    }),
  },
];

export const related: RelatedSection[] = [];
export const home: HomeTile[] = [];
export const files: FileRoute[] = [];
