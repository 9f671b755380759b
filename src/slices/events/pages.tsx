// Public pages of the slice.
import type { FileRoute, HomeTile, PageRoute, RelatedSection } from '../../platform/registry.ts';

export const pages: PageRoute[] = [
  {
    path: '/events',
    nav: { label: 'events.nav', position: 3 },
    load: async ({ t }) => ({
      title: t('events.title'),
      description: t('events.description'),
      body: <h1>{t('events.title')}</h1>,
    }),
  },
];

export const related: RelatedSection[] = [];
export const home: HomeTile[] = [];
export const files: FileRoute[] = [];
