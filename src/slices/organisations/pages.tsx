// Public pages of the partners.
import type { PageRoute } from '../../platform/registry.ts';
import { partnerPage } from './partner-page.tsx';
import { partnersPage } from './partners-page.tsx';
import { organisationSlugs } from './queries.ts';

export const pages: PageRoute[] = [
  { path: '/partners', nav: { label: 'organisations.nav', position: 2 }, load: partnersPage },
  {
    path: '/partners/:slug',
    load: partnerPage,
    paths: async db => (await organisationSlugs(db)).map(slug => `/partners/${slug}`),
  },
];
