// The slices in their order: each may use those before it, none those after it.
import { eventsSlice } from './slices/events/index.ts';
import { homeSlice } from './slices/home/index.ts';
import { indicatorsSlice } from './slices/indicators/index.ts';
import { librarySlice } from './slices/library/index.ts';
import { newslettersSlice } from './slices/newsletters/index.ts';
import { organisationsSlice } from './slices/organisations/index.ts';
import { peopleSlice } from './slices/people/index.ts';
import { policiesSlice } from './slices/policies/index.ts';
import { practicesSlice } from './slices/practices/index.ts';
import { projectSlice } from './slices/project/index.ts';
import { recordsSlice } from './slices/records/index.ts';
import { reportsSlice } from './slices/reports/index.ts';
import { siteSlice } from './slices/site/index.ts';
import { textsSlice } from './slices/texts/index.ts';
import { translationSlice } from './slices/translation/index.ts';

export const SLICES = [
  textsSlice,
  peopleSlice,
  recordsSlice,
  translationSlice,
  librarySlice,
  organisationsSlice,
  projectSlice,
  eventsSlice,
  practicesSlice,
  policiesSlice,
  indicatorsSlice,
  reportsSlice,
  newslettersSlice,
  homeSlice,
  siteSlice,
] as const;
