// One text being written, without a screen: every key goes into the browser's memory, a text that the public does not read
// yet goes to the server a second after the last key, and nobody's words are overwritten unseen.
import { ApiError } from '../../../../../admin/api/index.ts';
import type { Keeping } from '../../../../../admin/kit/index.ts';
import type { TextState } from '../../../../texts/model.ts';
import type { DeskField, DeskRights } from '../../../desk/model.ts';
import type { DeskCalls } from '../desk-api.ts';
import { mayWrite, savesItself, stateOfOtherWords } from '../states-of-text.ts';
import type { TextCopies } from './copies.ts';

export interface WorkState {
  /** The text as the server last showed it, and as it was when typing began. */
  readonly view: DeskField;
  /** As it is typed. */
  readonly body: string;
  readonly isChanged: boolean;
  readonly keeping: Keeping;
  /** It was asked for and is on its way: a save, another state. */
  readonly isBusy: boolean;
  /** Why the server did not take it. */
  readonly error: ApiError | null;
  /** Somebody else's words, saved since these were begun: nothing is sent until it is settled. */
  readonly theirs: DeskField | null;
  /** When it was typed, where it was found again in this browser. */
  readonly foundFrom: string | null;
}

export interface WorkOptions {
  readonly view: DeskField;
  readonly rights: DeskRights;
  readonly calls: DeskCalls;
  readonly copies: TextCopies;
  readonly onSaved: (view: DeskField) => void;
}

/** What is asked for besides the words themselves. */
interface Wish {
  readonly state?: TextState;
  readonly confirm?: true;
}

const PAUSE_MS = 1000;
const WAITS_MS = [1000, 2000, 4000, 8000, 15_000];
const LONGEST_WAIT_MS = 30_000;
/** Kinds of errors after which asking again may help. */
const MAY_PASS: readonly ApiError['kind'][] = ['offline', 'broken', 'limited'];
/** So often the state alone may be changed by others between two tries. */
const MOST_MEETINGS = 3;

const UNCHANGED: Keeping = { kind: 'unchanged' };

export const wordsOf = (view: DeskField): string => view.target?.body ?? '';
const versionOf = (view: DeskField): string | null => view.target?.version ?? null;
const isSame = (one: string, other: string): boolean => one.trim() === other.trim();

export class TextWork {
  state: WorkState;
  private readonly options: WorkOptions;
  private readonly listeners = new Set<() => void>();
  /** The words on record that typing began from, as they stood in the field. */
  private base: string;
  private wish: Wish | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private failures = 0;
  private isLocal = true;

  constructor(options: WorkOptions) {
    this.options = options;
    const { view, copies } = options;
    this.base = wordsOf(view);
    this.state = {
      view,
      body: this.base,
      isChanged: false,
      keeping: UNCHANGED,
      isBusy: false,
      error: null,
      theirs: null,
      foundFrom: null,
    };
    const copy = copies.read(view.field);
    if (copy === null) return;
    if (isSame(copy.body, this.base) || !this.isWritable) copies.remove(view.field);
    else this.find(copy.body, copy.seen, copy.at);
  }

  get field(): string {
    return this.state.view.field;
  }

  get isWritable(): boolean {
    return mayWrite(this.state.view.target, this.options.rights);
  }

  /** Something typed is nowhere but on the screen. */
  get isAtRisk(): boolean {
    return this.state.isChanged && !this.isLocal;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** With every key. */
  type(body: string): void {
    const isChanged = !isSame(body, this.base);
    this.set({ body, isChanged, error: null, ...(!isChanged && { foundFrom: null }) });
    if (isChanged) this.keepHere();
    else this.forget();
    this.schedule(PAUSE_MS);
  }

  /** Sends what is typed, whatever the state of the text. */
  save(): Promise<void> {
    return this.send({});
  }

  /** Gives the text another state, with the words as they are typed. */
  give(state: TextState): Promise<void> {
    return this.send({ state });
  }

  /** These words still say what the source says today. */
  confirm(): Promise<void> {
    return this.send({ confirm: true });
  }

  /** Mine again as it is on record. */
  discard(): void {
    this.adopt(this.state.view);
  }

  /** Theirs was looked at, and these words are to stand in its place. */
  settle(body: string): Promise<void> {
    const { theirs } = this.state;
    if (theirs === null) return Promise.resolve();
    this.base = wordsOf(theirs);
    this.set({ view: theirs, theirs: null });
    this.type(body);
    return this.send({});
  }

  takeTheirs(): void {
    if (this.state.theirs !== null) this.adopt(this.state.theirs);
  }

  /** What another look at the server brought. Not to be called with what was asked for before the last save. */
  seen(view: DeskField): void {
    if (this.running !== null) return;
    const { isChanged, body } = this.state;
    if (versionOf(view) === versionOf(this.state.view)) this.set({ view });
    else if (!isChanged || isSame(wordsOf(view), body)) this.adopt(view);
    else if (isSame(wordsOf(view), this.base)) {
      this.set({ view });
      this.keepHere();
    } else this.meetTheirs(view);
  }

  /** Sends at once what waits: the connection is back, or the person goes away. */
  flush(): void {
    this.failures = 0;
    if (this.timer !== undefined) this.schedule(0);
  }

  /** Sends what waits; resolves when the server has answered, whatever it said. */
  async settled(): Promise<void> {
    const isWaiting = this.timer !== undefined;
    clearTimeout(this.timer);
    this.timer = undefined;
    if (isWaiting) await this.run();
    await this.running;
  }

  /** Sends what waits, and stops. */
  async close(): Promise<void> {
    await this.settled();
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private find(body: string, seen: string | null, at: string): void {
    this.set({ body, isChanged: true, foundFrom: at });
    if (seen === versionOf(this.state.view)) this.schedule(PAUSE_MS);
    else this.set({ theirs: this.state.view });
  }

  private meetTheirs(theirs: DeskField): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.set({ theirs, keeping: UNCHANGED });
  }

  /** It is as the server says, and nothing is typed. */
  private adopt(view: DeskField): void {
    this.base = wordsOf(view);
    this.forget();
    const keeping = this.state.keeping.kind === 'saved' ? this.state.keeping : UNCHANGED;
    const rest = { isChanged: false, error: null, theirs: null, foundFrom: null, keeping };
    this.set({ view, body: this.base, ...rest });
  }

  private keepHere(): void {
    const { body, view } = this.state;
    const copy = { body, seen: versionOf(view), at: new Date().toISOString() };
    this.isLocal = this.options.copies.write(this.field, copy);
  }

  private forget(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.isLocal = true;
    this.options.copies.remove(this.field);
  }

  private schedule(ms: number): void {
    const { isChanged, theirs, view } = this.state;
    if (!this.isWritable || theirs !== null) return;
    if (!(isChanged && savesItself(view.target?.state)) && this.wish === null) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.run();
    }, ms);
  }

  private async send(wish: Wish): Promise<void> {
    this.wish = { ...this.wish, ...wish };
    clearTimeout(this.timer);
    this.timer = undefined;
    this.failures = 0;
    this.set({ isBusy: true, error: null });
    await this.run();
  }

  /** One request at a time; what was typed meanwhile goes next. */
  private async run(): Promise<void> {
    while (this.running !== null) await this.running;
    const { isChanged, theirs } = this.state;
    if ((!isChanged && this.wish === null) || theirs !== null) {
      this.wish = null;
      this.set({ isBusy: false });
      return;
    }
    this.running = this.attempt(0).finally(() => {
      this.running = null;
    });
    await this.running;
  }

  private async attempt(meetings: number): Promise<void> {
    const { body, view, isChanged } = this.state;
    const asked = this.wish;
    const wish = asked ?? {};
    const was = view.target?.state;
    const state = wish.state ?? (isChanged ? stateOfOtherWords(was, this.options.rights) : (was ?? 'draft'));
    this.set({ keeping: { kind: 'saving' } });
    try {
      const seen = versionOf(view);
      const text = { body, state, seen, ...confirmOf(wish) };
      this.saved(await this.options.calls.save(this.field, text), body, asked);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.code === 'records.text-changed' && meetings < MOST_MEETINGS)
        return await this.meet(body, meetings);
      this.refused(error);
    }
  }

  /** Somebody saved since; or this very save arrived, and its answer was lost. */
  private async meet(body: string, meetings: number): Promise<void> {
    let view: DeskField | undefined;
    try {
      view = (await this.options.calls.read()).fields.find(({ field }) => field === this.field);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return this.refused(error);
    }
    if (view === undefined) return this.refused(new ApiError(404, GONE));
    const isThere = isSame(wordsOf(view), body);
    const isStateThere = this.wish?.state === undefined || view.target?.state === this.wish.state;
    if (isThere && isStateThere && this.wish?.confirm === undefined) return this.saved(view, body, this.wish);
    if (isThere || isSame(wordsOf(view), this.base)) {
      this.set({ view });
      this.keepHere();
      // It became public meanwhile: changing it is now a step of its own.
      if (this.wish === null && !savesItself(view.target?.state)) return this.set({ keeping: UNCHANGED });
      return await this.attempt(meetings + 1);
    }
    this.wish = null;
    this.set({ isBusy: false });
    this.meetTheirs(view);
  }

  /** @param asked what this save was asked to do besides; what was asked since goes next */
  private saved(view: DeskField, sent: string, asked: Wish | null): void {
    const { body } = this.state;
    this.failures = 0;
    if (this.wish === asked) this.wish = null;
    this.base = sent;
    const keeping: Keeping = { kind: 'saved', at: new Date().toISOString() };
    const isChanged = !isSame(body, sent);
    this.set({ view, isChanged, keeping, isBusy: this.wish !== null, error: null, foundFrom: null });
    if (isChanged) {
      this.keepHere();
      this.schedule(PAUSE_MS);
    } else this.forget();
    this.options.onSaved(view);
  }

  private refused(error: ApiError): void {
    if (!MAY_PASS.includes(error.kind)) {
      this.wish = null;
      const keeping: Keeping = this.state.isChanged ? { kind: 'failed' } : UNCHANGED;
      this.set({ error, isBusy: false, keeping });
      return;
    }
    this.failures += 1;
    this.set({ keeping: { kind: this.isLocal ? 'local' : 'offline' } });
    this.schedule(WAITS_MS[this.failures - 1] ?? LONGEST_WAIT_MS);
  }

  private set(change: Partial<WorkState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

const confirmOf = ({ confirm }: Wish): { confirm?: true } => (confirm === undefined ? {} : { confirm });

const GONE = { kind: 'missing', code: 'translation.gone', message: 'there is no such text' } as const;
