// Public pages of the slice.
import type { FileRoute, HomeTile, PageRoute, RelatedSection } from '../../platform/registry.ts';

export const pages: PageRoute[] = [
  {
    path: '/practices',
    nav: { label: 'practices.nav', position: 4 },
    load: async ({ t }) => ({
      title: t('practices.title'),
      description: t('practices.description'),
      body: <h1>{t('practices.title')}</h1>,
    }),
  },
];

export const related: RelatedSection[] = [];
export const home: HomeTile[] = [];
export const files: FileRoute[] = [];
