// Public pages of the slice.
import type { FileRoute, HomeTile, PageRoute, RelatedSection } from '../../platform/registry.ts';

export const pages: PageRoute[] = [
  {
    path: '/indicators',
    nav: { label: 'indicators.nav', position: 6 },
    load: async ({ t }) => ({
      title: t('indicators.title'),
      description: t('indicators.description'),
      body: <h1>{t('indicators.title')}</h1>,
    }),
  },
];

export const related: RelatedSection[] = [];
export const home: HomeTile[] = [];
export const files: FileRoute[] = [];
