// What an indicator is and what it counts, as forms and lists say it.
import type { Measure } from '../model.ts';

export const KIND_CHOICES = [
  { value: 'output', label: 'indicators.output' },
  { value: 'result', label: 'indicators.result' },
];

export const MEASURE_CHOICES: readonly { readonly value: Measure; readonly label: string }[] = [
  { value: 'organisations', label: 'indicators.measureOrganisations' },
  { value: 'policies', label: 'indicators.measurePolicies' },
  { value: 'events', label: 'indicators.measureEvents' },
  { value: 'practices', label: 'indicators.measurePractices' },
  { value: 'capacity', label: 'indicators.measureCapacity' },
  { value: 'improvements', label: 'indicators.measureImprovements' },
];
