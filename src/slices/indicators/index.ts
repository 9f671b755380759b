// The door of the slice: the project's indicators.
import type { Slice } from '../../platform/registry.ts';
import { indicatorContent, indicatorKind } from './content.ts';
import { home, pages } from './pages.tsx';
import { indicatorFacts } from './queries.ts';
import { api } from './routes.ts';

export type { IndicatorView } from './model.ts';
export { indicatorRefs, listIndicators } from './queries.ts';
export { indicatorTallies, type Tally } from './tallies.ts';

export const indicatorsSlice: Slice = {
  name: 'indicators',
  content: [indicatorContent],
  records: [indicatorKind],
  facts: [indicatorFacts],
  pages,
  home,
  api,
};
