// The door of the slice: the site's frame, its own pages, search, feeds and sitemap.
import type { Theme } from '../../platform/http/pages.ts';
import type { Slice } from '../../platform/registry.ts';
import { stylesheet } from '../../ui/stylesheet.ts';
import { errorPage } from './error-page.tsx';
import { files } from './files.ts';
import { frameProject } from './frame-project.ts';
import { pages } from './pages.tsx';
import { ICON, shell } from './shell.tsx';
import { sitemapXml } from './sitemap.ts';

export { ICON };

export const siteSlice: Slice = { name: 'site', pages, files };

export const theme: Theme = { shell, stylesheet, errorPage, frameProject, sitemap: sitemapXml };
