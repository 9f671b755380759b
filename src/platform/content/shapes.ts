// Shapes that many kinds of records share in their content files.
import { z } from 'zod';

export const SLUG = /^[a-z0-9][a-z0-9-]*$/;
export const MONTH_OR_DAY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
export const COUNTRY = /^[A-Z]{2}$/;
export const TWO_LETTERS = /^[a-z]{2}$/;
export const MONEY = /^[A-Z]{3} \d+(\.\d{1,2})?$/;

export const slugShape = z.string().max(80).regex(SLUG, 'small letters, digits and hyphens');
export const dayShape = z.iso.date('a day, such as 2023-11-13');
export const monthOrDayShape = z.string().regex(MONTH_OR_DAY, 'a date, such as 2024-03 or 2024-03-31');
export const countryShape = z.string().regex(COUNTRY, 'a country code of two capitals, such as BG');
export const languageShape = z.string().regex(TWO_LETTERS, 'a language code, such as el');
export const sourcesShape = z.array(z.string().min(1)).default([]);
export const addressShape = z.url({
  protocol: /^https?$/,
  error: 'a web address, such as https://example.eu',
});
export const moneyShape = z.string().regex(MONEY, 'an amount, such as EUR 1914046');
