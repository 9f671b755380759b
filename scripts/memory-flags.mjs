// What V8 is told about memory. Its defaults let the young generation alone grow past a hundred megabytes on a large machine.

// The first line of bin/secon.mjs begins with the smallest young generation; from there these let it grow, or not.

/** For processes that live long: they hold little and wait much. */
export const SERVER_FLAGS = [
  '--max-semi-space-size=2',
  '--semi-space-growth-factor=1',
  '--optimize-for-size',
];

/** For verbs that read texts piece by piece: what each piece leaves dies at once, given a little room to do so. */
export const TEXT_FLAGS = ['--max-semi-space-size=4', '--semi-space-growth-factor=2'];

/** For a verb that does its work and ends: somewhat more room, full speed. */
export const VERB_FLAGS = ['--max-semi-space-size=4', '--semi-space-growth-factor=1'];
