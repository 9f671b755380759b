// Public pages of the slice.
import type { FileRoute, HomeTile, PageRoute, RelatedSection } from '../../platform/registry.ts';

export const pages: PageRoute[] = [];

export const related: RelatedSection[] = [];
export const home: HomeTile[] = [];
export const files: FileRoute[] = [];
