// Shapes that many kinds of records share in their content files.
import { z } from 'zod';

export const slugShape = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'small letters, digits and hyphens');
export const dayShape = z.iso.date('a day, such as 2023-11-13');
export const monthOrDayShape = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date, such as 2024-03 or 2024-03-31');
export const countryShape = z.string().regex(/^[A-Z]{2}$/, 'a country code of two capitals, such as BG');
export const languageShape = z.string().regex(/^[a-z]{2}$/, 'a language code, such as el');
export const sourcesShape = z.array(z.string().min(1)).default([]);
export const addressShape = z.url({
  protocol: /^https?$/,
  error: 'a web address, such as https://example.eu',
});
