// One picture is drawn at a time, so that memory does not grow with the number of those who upload.
import { SeconError } from '../../../platform/errors.ts';

/** Each takes a second or two; who waited longer than for all of these would have given up. */
const MOST_WAITING = 20;

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** @throws SeconError limited when too many wait */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting >= MOST_WAITING)
    throw new SeconError(
      'limited',
      'library.picture-busy',
      {},
      'many pictures are being uploaded at the moment; try again in a minute',
    );
  waiting++;
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  try {
    return await turn;
  } finally {
    waiting--;
  }
}
