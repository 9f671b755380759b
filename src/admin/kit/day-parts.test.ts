// Months and days by their parts.
import { describe, expect, it } from 'vitest';
import { joined, parted } from './day-parts.ts';

describe('a month or a day', () => {
  it('is nothing when nothing was typed', () => {
    expect(joined({ year: '', month: '', day: '' })).toBeNull();
    expect(parted(null)).toEqual({ year: '', month: '', day: '' });
  });

  it('takes digits alone, and no more than fit', () => {
    expect(joined({ year: '20245x', month: '04', day: '1a6' })).toBe('2024-04-16');
  });

  it.each(['2024', '2024-04', '2024-04-16', '-04', '2024--16', '-04-01'])('keeps %s', value => {
    expect(joined(parted(value))).toBe(value);
  });

  it('shows a day without its zero and writes it with one', () => {
    expect(parted('2024-04-06').day).toBe('6');
    expect(joined({ year: '2024', month: '04', day: '6' })).toBe('2024-04-06');
  });
});
