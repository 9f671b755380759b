// Public pages of the slice.
import type { FileRoute, HomeTile, PageRoute, RelatedSection } from '../../platform/registry.ts';

export const pages: PageRoute[] = [
  {
    path: '/partners',
    nav: { label: 'organisations.nav', position: 2 },
    load: async ({ t }) => ({
      title: t('organisations.title'),
      description: t('organisations.description'),
      body: <h1>{t('organisations.title')}</h1>,
    }),
  },
];

export const related: RelatedSection[] = [];
export const home: HomeTile[] = [];
export const files: FileRoute[] = [];
