// Keeps what is typed: in this browser with every key, on the server a second after the last one. One request at a time,
// the latest words win, and what was saved for good is never brought back by a late one.
import { ApiError } from '../../../../admin/api/index.ts';
import type { Keeping } from '../../../../admin/kit/index.ts';
import type { DraftInput, Kept, RecordCalls } from '../record-api.ts';
import { newDraftId } from './draft-id.ts';
import type { CopyPlace, LocalCopies } from './local-copies.ts';

export interface KeeperOptions {
  readonly calls: Pick<RecordCalls, 'keepDraft' | 'dropDraft'>;
  readonly copies: LocalCopies;
  /** What is typed into, with the id of the draft that is there already or is to be. */
  readonly place: CopyPlace;
  /** When the server last kept it; null: it has none. */
  readonly since: string | null;
  readonly onState: (state: Keeping) => void;
  readonly onKept: (kept: Kept) => void;
  /** The server will not take it, however often it is asked. */
  readonly onRefused: (error: ApiError) => void;
  /** The record was made of this draft already: in another window, or by an answer that was lost. */
  readonly onMade: () => void;
}

/** After the last key, and at the latest. */
const PAUSE_MS = 1000;
const LATEST_MS = 10_000;
const SLOW_MS = 4000;
const LONGEST_WAIT_MS = 30_000;

/** So long a save waits for a draft that is on its way. */
const MOST_PATIENCE_MS = 8000;

/** Kinds of errors after which asking again may help. */
const MAY_PASS: readonly ApiError['kind'][] = ['offline', 'broken', 'limited'];

type Work = { readonly kind: 'keep'; readonly input: DraftInput } | { readonly kind: 'drop' };

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

export class DraftKeeper {
  /** Changes with every save. */
  id: string;
  private readonly options: KeeperOptions;
  private since: string | null;
  private work: Work | null = null;
  /** What the server will never take: it stays here until it is changed. */
  private stuck: Work | null = null;
  private firstKey = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private held = false;
  private closed = false;
  private failures = 0;
  private isLocal = false;
  private place: CopyPlace;

  constructor(options: KeeperOptions) {
    this.options = options;
    this.place = options.place;
    this.id = options.place.draft;
    this.since = options.since;
  }

  /** Something typed is nowhere but on the screen. */
  get isAtRisk(): boolean {
    return this.work?.kind === 'keep' && !this.isLocal;
  }

  /** With every key. */
  typed(input: DraftInput): void {
    this.place = { kind: input.kind, record: input.record, draft: this.id };
    const at = new Date().toISOString();
    this.isLocal = this.options.copies.write({ ...input, draft: this.id, at, since: this.since });
    this.work = { kind: 'keep', input };
    this.schedule();
  }

  /** What is typed is what is on record again. */
  unchanged(): void {
    this.forget();
    const isThere = this.since !== null || this.running !== null || this.failures > 0;
    this.work = isThere ? { kind: 'drop' } : null;
    if (isThere) this.schedule();
    else this.rest();
  }

  /** The connection is back, or the window is about to go: now. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.failures = 0;
    await this.running;
    await this.push();
  }

  /** Before a save: nothing goes any more until `release` or `renew`. Keys are kept in this browser. */
  async hold(): Promise<void> {
    this.held = true;
    clearTimeout(this.timer);
    if (this.running !== null) await Promise.race([this.running, pause(MOST_PATIENCE_MS)]);
  }

  /** The save did not happen. */
  release(): void {
    this.held = false;
    if (this.work !== null) this.schedule();
  }

  /** What was typed is saved for good: its draft is past, the next key begins another. */
  renew(): void {
    const past = this.id;
    const dropPast = (): void => void this.options.calls.dropDraft(past).catch(() => undefined);
    // A draft that is still on its way, or whose answer was lost, must not stay behind.
    if (this.running !== null) void this.running.finally(dropPast);
    else if (this.failures > 0) dropPast();
    this.forget();
    this.id = newDraftId();
    this.since = null;
    this.work = null;
    this.failures = 0;
    this.held = false;
    this.rest();
  }

  /** The screen goes: what is not on the server yet is sent there once more. What fails stays in this browser. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.race([this.flush(), pause(MOST_PATIENCE_MS)]);
  }

  private rest(): void {
    clearTimeout(this.timer);
    this.options.onState({ kind: 'unchanged' });
  }

  private forget(): void {
    this.options.copies.remove(this.place);
    this.isLocal = false;
  }

  private schedule(): void {
    if (this.held || this.closed || this.running !== null || this.work === this.stuck) return;
    clearTimeout(this.timer);
    const now = Date.now();
    if (this.firstKey === 0) this.firstKey = now;
    const penalty = Math.min(LONGEST_WAIT_MS, PAUSE_MS * 2 ** this.failures);
    const wait = this.failures > 0 ? penalty : Math.min(PAUSE_MS, this.firstKey + LATEST_MS - now);
    this.timer = setTimeout(() => void this.push(), Math.max(0, wait));
  }

  private async push(): Promise<void> {
    const { work } = this;
    if (work === null || work === this.stuck || this.held || this.running !== null) return;
    this.firstKey = 0;
    this.options.onState({ kind: 'saving' });
    const slow = setTimeout(() => this.tellWhere(false), SLOW_MS);
    this.running = this.send(work).finally(() => {
      clearTimeout(slow);
      this.running = null;
    });
    await this.running;
    if (this.work !== null) this.schedule();
  }

  private async send(work: Work): Promise<void> {
    const { id } = this;
    const { calls, onKept } = this.options;
    try {
      const kept = work.kind === 'keep' ? await calls.keepDraft(id, work.input) : await calls.dropDraft(id);
      // It was saved meanwhile: that answer speaks of the past.
      if (this.id !== id) return;
      this.failures = 0;
      this.since = kept?.saved ?? null;
      if (this.work === work) this.arrived();
      if (kept) onKept(kept);
    } catch (error) {
      if (this.id === id) this.fail(work, error);
    }
  }

  private arrived(): void {
    this.work = null;
    this.forget();
    this.options.onState(this.since === null ? { kind: 'unchanged' } : { kind: 'saved', at: this.since });
  }

  private fail(work: Work, error: unknown): void {
    const refusal = error instanceof ApiError && !MAY_PASS.includes(error.kind) ? error : null;
    this.failures += 1;
    this.tellWhere(error instanceof ApiError && error.kind === 'offline');
    if (refusal === null) return;
    this.stuck = work;
    if (refusal.code === 'records.draft-saved') this.options.onMade();
    else this.options.onRefused(refusal);
  }

  /** Truthfully, while the server has not got it. */
  private tellWhere(offline: boolean): void {
    if (this.work?.kind !== 'keep') return;
    if (this.isLocal) this.options.onState({ kind: 'local' });
    else this.options.onState({ kind: offline ? 'offline' : 'failed' });
  }
}
