// What was found in editions that still say the same: kept by what they say.
import { createHash } from 'node:crypto';
import type { EditionView } from '../../../document/model.ts';

/** Every edition of some issues that are being worked on. */
const MOST_KNOWN = 100;

/** Findings by edition; the oldest go first. */
export class KnownOf<T> {
  readonly #found = new Map<string, Promise<T>>();

  /** @param find asked where nothing is known; what it throws is not kept */
  of(view: EditionView, find: () => Promise<T> | T): Promise<T> {
    const key = createHash('sha256').update(JSON.stringify(view)).digest('hex');
    const before = this.#found.get(key);
    if (before) return before;
    const finding = Promise.resolve().then(find);
    finding.catch(() => this.#found.delete(key));
    const [oldest] = this.#found.keys();
    if (this.#found.size >= MOST_KNOWN && oldest !== undefined) this.#found.delete(oldest);
    this.#found.set(key, finding);
    return finding;
  }
}
