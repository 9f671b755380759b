// The door of the slice: the project's indicators.
import type { Slice } from '../../platform/registry.ts';
import { indicatorContent } from './content.ts';
import { home, pages } from './pages.tsx';
import { indicatorFacts } from './queries.ts';
import { api } from './routes.ts';

export type { IndicatorView } from './model.ts';
export { indicatorRefs, listIndicators } from './queries.ts';

export const indicatorsSlice: Slice = {
  name: 'indicators',
  content: [indicatorContent],
  facts: [indicatorFacts],
  pages,
  home,
  api,
};
