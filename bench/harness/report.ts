// What a measurement says: a table for people, and one line for programs.

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** Rows of a table, the first being its head. */
export function table(rows: readonly (readonly (string | number)[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map(row => String(row[column] ?? '').length)),
  );
  for (const row of rows)
    console.log(row.map((cell, column) => String(cell).padStart(widths[column] ?? 0)).join('  '));
}

/** The last line of every measurement: `RESULT name=page ratio_node=0.81`. */
export function result(name: string, values: Readonly<Record<string, number>>): void {
  console.log(
    `RESULT name=${name} ${Object.entries(values)
      .map(([key, value]) => `${key}=${value}`)
      .join(' ')}`,
  );
}

/** Ends with a non-zero code and says which bar was missed. */
export function expectBars(bars: readonly { readonly what: string; readonly met: boolean }[]): void {
  const missed = bars.filter(bar => !bar.met);
  for (const bar of missed) console.error(`missed: ${bar.what}`);
  if (missed.length > 0) process.exitCode = 1;
}
