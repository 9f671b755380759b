// A month or a day, taken apart into what is typed and put together again; also while it is not whole yet.

export interface DayParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

const DIGITS = /\D/g;

/** @param value `2024-04`, `2024-04-16`, or what `joined` made of less */
export function parted(value: string | null): DayParts {
  const [year = '', month = '', day = ''] = (value ?? '').split('-');
  return { year, month, day: day.replace(/^0(?=\d)/, '') };
}

/**
 * @returns the EDTF value `2024-04` or `2024-04-16`; a piece of it while parts are missing ("2024", "-04"), so that nothing
 *   typed is lost and the server can say what is wrong; nothing when all parts are empty
 */
export function joined({ year, month, day }: DayParts): string | null {
  const digits = day.replace(DIGITS, '').slice(0, 2);
  const parts = [year.replace(DIGITS, '').slice(0, 4), month, digits === '' ? '' : digits.padStart(2, '0')];
  const text = parts.join('-').replace(/-+$/, '');
  return text === '' ? null : text;
}
