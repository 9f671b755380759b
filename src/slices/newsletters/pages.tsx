// Public pages of the slice.
import type { FileRoute, HomeTile, PageRoute, RelatedSection } from '../../platform/registry.ts';

export const pages: PageRoute[] = [
  {
    path: '/newsletters',
    nav: { label: 'newsletters.nav', position: 1 },
    load: async ({ t }) => ({
      title: t('newsletters.title'),
      description: t('newsletters.description'),
      body: <h1>{t('newsletters.title')}</h1>,
    }),
  },
];

export const related: RelatedSection[] = [];
export const home: HomeTile[] = [];
export const files: FileRoute[] = [];
