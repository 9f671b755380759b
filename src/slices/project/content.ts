// The project in the content folder: project.yaml and its texts.
import { z } from 'zod';
import {
  addressShape,
  dayShape,
  languageShape,
  slugShape,
  sourcesShape,
} from '../../platform/content/shapes.ts';
import { isLanguage } from '../../platform/languages.ts';
import { recordContent } from '../records/index.ts';
import { projects } from './schema.ts';

const moneyShape = z.string().regex(/^[A-Z]{3} \d+(\.\d{1,2})?$/, 'an amount, such as EUR 1914046');

const shape = z.strictObject({
  id: slugShape,
  acronym: z.string().min(1),
  number: z.string().min(1),
  programme: z.string().min(1),
  source: languageShape.default('en'),
  start: dayShape,
  end: dayShape,
  approved: dayShape.optional(),
  phases: z.array(z.strictObject({ id: slugShape, start: dayShape, end: dayShape })).default([]),
  budget: moneyShape.optional(),
  lead_budget: moneyShape.optional(),
  website: addressShape,
  languages: z.array(z.string().refine(isLanguage, 'a language of the platform')).min(1),
  reporting: z.record(z.string(), z.number()).default({}),
  rules: z.record(z.string(), z.unknown()).default({}),
  selection_criteria: z.array(z.string()).default([]),
  sources: sourcesShape,
});

export const projectContent = recordContent({
  name: 'project',
  record: 'project',
  table: projects,
  shape,
  layout: 'single',
  texts: ['title', 'summary', 'objectives', 'funding', 'disclaimer', 'criteria'],
});
