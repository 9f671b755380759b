// A day and a time as the project's clocks show it, and the moment that is.

/** The zone of the project's clocks: the server's own, platform/clock.ts. */
export const PROJECT_ZONE = 'Europe/Athens';

const partsIn = (moment: Date, zone: string): string => {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(moment);
  return parts.replace(' ', 'T');
};

/**
 * @param day `2026-03-29` @param time `14:30`
 * @returns the moment at which clocks in the zone show that; where clocks skip it, the moment that follows;
 *   null for what is none, such as a year that is still being typed: `0002-05-05`
 */
export function momentAt(day: string, time: string, zone = PROJECT_ZONE): Date | null {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
  const wanted = `${day}T${time}`;
  const asUtc = new Date(`${wanted}:00Z`);
  if (Number.isNaN(asUtc.getTime())) return null;
  // How far the zone's clocks are from UTC around then; asked twice, for the change may lie between.
  let guess = asUtc;
  for (let round = 0; round < 2; round++) {
    const shown = new Date(`${partsIn(guess, zone)}:00Z`);
    guess = new Date(guess.getTime() + (asUtc.getTime() - shown.getTime()));
  }
  return guess;
}

/** A moment in words, as the project's clocks show it: "Monday, 5 May 2025 at 09:00". */
export const saidInProject = (moment: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: PROJECT_ZONE, dateStyle: 'full', timeStyle: 'short' }).format(
    moment,
  );
