// The site's own pages.
import type { PageRoute } from '../../platform/registry.ts';
import { aboutPage } from './about.tsx';
import { accessibilityPage } from './accessibility.tsx';
import { feedsPage } from './feeds-page.tsx';
import { homePage } from './home.tsx';
import { searchPage } from './search-page.tsx';

export const pages: PageRoute[] = [
  { path: '', load: homePage },
  { path: '/about', load: aboutPage, nav: { label: 'site.aboutNav', position: 0 } },
  { path: '/accessibility', load: accessibilityPage },
  { path: '/feeds', load: feedsPage },
  { path: '/search', load: searchPage, keep: false, nav: { label: 'site.searchNav', position: 99 } },
];
