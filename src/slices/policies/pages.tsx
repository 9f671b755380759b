// Public pages of the slice.
import type { FileRoute, HomeTile, PageRoute, RelatedSection } from '../../platform/registry.ts';

export const pages: PageRoute[] = [
  {
    path: '/policies',
    nav: { label: 'policies.nav', position: 5 },
    load: async ({ t }) => ({
      title: t('policies.title'),
      description: t('policies.description'),
      body: <h1>{t('policies.title')}</h1>,
    }),
  },
];

export const related: RelatedSection[] = [];
export const home: HomeTile[] = [];
export const files: FileRoute[] = [];
