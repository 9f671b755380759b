// One record being edited: what is typed, where it is kept, how it is saved, and what others do to it meanwhile. It knows
// no screen.
import { ApiError, type Issue } from '../../../../admin/api/index.ts';
import { formIssues } from '../checks.ts';
import { changedTexts, isSameContent, placesOf, tidyFields } from '../content.ts';
import { DraftKeeper } from '../drafts/keeper.ts';
import type { CopyPlace } from '../drafts/local-copies.ts';
import { foundOf, type Unsaved } from '../drafts/restored.ts';
import type { Content, Texts } from '../form-model.ts';
import type { Choices, Merged } from '../merge.ts';
import type { Editor, RecordView } from '../record-api.ts';
import { save } from './saving.ts';
import {
  adopted,
  beginning,
  contentOf,
  discarded,
  draftInput,
  isWithin,
  leftOver,
  mergeIn,
  restored,
  type SessionOptions,
  type SessionState,
} from './state.ts';

const NOTHING: Content = { fields: {}, texts: {} };
/** Rounds of merging and saving before somebody is asked: others may save at the same moments. */
const MOST_ROUNDS = 4;

export class EditingSession {
  state: SessionState;
  private readonly options: SessionOptions;
  private readonly listeners = new Set<() => void>();
  private keeper: DraftKeeper;
  private stopping = new AbortController();

  constructor(options: SessionOptions) {
    this.options = options;
    this.state = beginning(options.view, options.initial);
    this.keeper = this.keeperOf(options.view?.draft?.id ?? options.draft, null);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What is typed is nowhere but on the screen. */
  get isAtRisk(): boolean {
    return this.keeper.isAtRisk;
  }

  /** Id of what is typed and not saved. */
  get draft(): string {
    return this.keeper.id;
  }

  /** Puts what was typed before into the form; resolves when the form may be shown. */
  async open(): Promise<void> {
    const { view, kept, copies } = this.options;
    const { latest, other } = foundOf(view?.draft ?? kept, copies.read(this.place(this.keeper.id)));
    if (latest !== null) await this.restore(latest, other);
  }

  /** With every key. @param path whose faults are past: `fields.end` */
  change(content: Content, path: string): void {
    this.type(content, { issues: this.state.issues.filter(issue => !isWithin(issue.path, path)) });
  }

  /** What is wrong with one field, when it is left. */
  tell(path: string, found: readonly Issue[]): void {
    const others = this.state.issues.filter(issue => !isWithin(issue.path, path));
    if (found.length > 0 || others.length < this.state.issues.length)
      this.set({ issues: [...others, ...found] });
  }

  /** Back to what is on record. @returns brings what was typed back */
  discard(): () => void {
    const { content, base, version } = this.state;
    this.set(discarded(this.state, this.options.initial));
    this.keeper.unchanged();
    return () => this.type(content, { base, version });
  }

  /** Takes the other unsaved state instead of what is in the form. */
  async takeOther(): Promise<void> {
    const { other, restored: now } = this.state;
    if (other !== null) await this.restore(other, now);
  }

  closeNotes(): void {
    this.set({ restored: null, other: null, taken: [] });
  }

  noteElsewhere(isElsewhere: boolean): void {
    if (isElsewhere !== this.state.isElsewhere) this.set({ isElsewhere });
  }

  /** The connection is back, or the window goes into the background. */
  flush(): void {
    void this.keeper.flush();
  }

  /** The screen goes. @returns resolves when nothing is on its way any more */
  close(): Promise<void> {
    return this.keeper.close();
  }

  /** Whether the browser keeps what is typed here under this key. */
  isCopy(key: string): boolean {
    return this.options.copies.isKey(key, this.place(this.keeper.id));
  }

  /** The server showed the record again: where nothing is typed, the form follows. */
  seen(view: RecordView): void {
    const { saving, theirs, newest, isChanged, version } = this.state;
    if (saving !== 'no' || theirs !== null || view.version < (newest ?? 0)) return;
    if (!isChanged) this.set(adopted(this.state, view));
    else if (view.version === version) this.set({ view, editors: view.editors });
    else this.set({ newest: view.version, editors: view.editors });
  }

  /** It was archived or restored; what is typed stays typed. */
  replaced(view: RecordView): void {
    if (this.state.isChanged) this.meet(view);
    else this.set(adopted(this.state, view));
  }

  /** Brings what others saved into the form, or asks where both changed the same. */
  async catchUp(): Promise<void> {
    const { view } = this.state;
    if (view === null) return;
    try {
      this.meet(await this.options.calls.read(view.id));
    } catch (error) {
      this.refuse(error);
    }
  }

  /** What mine and theirs make together, as far as it is chosen. */
  merged(choices: Choices): Merged | null {
    const { theirs, base, content } = this.state;
    return theirs && mergeIn(this.options.form, base, content, contentOf(theirs), choices);
  }

  /** Mine and theirs, put together, are saved on the newest version. */
  async settle(choices: Choices): Promise<void> {
    const { theirs } = this.state;
    const merged = this.merged(choices);
    if (theirs === null || merged === null) return;
    this.rebase(theirs, merged);
    await this.save();
  }

  /** Back to the form without having chosen. */
  postpone(): void {
    this.set({ theirs: null });
  }

  async save(): Promise<void> {
    if (this.state.saving !== 'no') return;
    const { base, view } = this.state;
    // Places of faults are counted in what is sent: rows in which nothing stands go.
    const content = { ...this.state.content, fields: tidyFields(this.state.content.fields) };
    this.set({ content });
    const texts = placesOf(changedTexts(base.texts, content.texts) as Texts);
    const issues = formIssues(this.options.form, content, texts, view?.limits);
    if (issues.length > 0) {
      this.set({ issues, error: null, attempt: this.state.attempt + 1 });
      return;
    }
    this.set({ saving: 'saving', issues: [], error: null });
    await this.keeper.hold();
    try {
      await this.rounds();
    } catch (error) {
      this.refuse(error);
    } finally {
      this.keeper.release();
      this.set({ saving: 'no' });
    }
  }

  /** Gives up waiting for an answer to a save; what was typed stays a draft. */
  stop(): void {
    this.stopping.abort();
  }

  /** Saves, and where somebody else was faster puts both together and saves again. */
  private async rounds(): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      this.stopping = new AbortController();
      const { content, base, version, view } = this.state;
      const textsOnly = view !== null && !view.rights.edit;
      const wanted = { id: view?.id ?? null, version, base, content, draft: this.keeper.id, textsOnly };
      const waiting = (): void => this.set({ saving: 'waiting' });
      const outcome = await save(this.options.calls, wanted, waiting, this.stopping.signal);
      if (outcome.kind === 'saved') return this.saved(outcome.view, view === null ? null : content);
      if (outcome.kind === 'refused') return this.refuse(outcome.error);
      if (outcome.kind === 'stopped' || view === null) return;
      this.set({ saving: 'saving' });
      if (!this.meet(await this.options.calls.read(view.id))) return;
    }
  }

  /** @returns whether there is something left to save, and nothing to ask */
  private meet(theirs: RecordView): boolean {
    const { base, content } = this.state;
    const merged = mergeIn(this.options.form, base, content, contentOf(theirs));
    if (merged.conflicts.length > 0) {
      this.set({ theirs, newest: theirs.version, editors: theirs.editors });
      return false;
    }
    // Nothing of mine is missing there: this very save had arrived, or somebody wrote the same.
    const isThere = isSameContent(merged.content, contentOf(theirs));
    if (isThere) this.saved(theirs, content);
    else this.rebase(theirs, merged);
    return !isThere;
  }

  /** Typing goes on from the newest version. */
  private rebase(view: RecordView, { content, taken }: Merged): void {
    const { version, editors, changedBy } = view;
    const base = contentOf(view);
    const from = { taken, takenFrom: changedBy.name };
    this.type(content, { view, version, newest: version, editors, base, ...from, theirs: null });
  }

  /** @param sent what was saved; null: a record made by this try or an earlier one, of what was typed by then */
  private saved(view: RecordView, sent: Content | null): void {
    const first = this.state.view === null;
    const left = leftOver(this.options.form, view, this.state.content, sent);
    this.keeper.renew();
    this.set(adopted(this.state, view));
    if (left !== null) this.type(left, {});
    this.options.onSaved(view, first);
  }

  private refuse(error: unknown): void {
    if (!(error instanceof ApiError)) throw error;
    this.set({ error, issues: error.issues, attempt: this.state.attempt + 1 });
  }

  private type(content: Content, more: Partial<SessionState>): void {
    const isChanged = !isSameContent(content, more.base ?? this.state.base);
    this.set({ ...more, content, isChanged });
    if (isChanged) this.keeper.typed(draftInput(this.options.form, this.state));
    else this.keeper.unchanged();
  }

  private async restore(unsaved: Unsaved, other: Unsaved | null): Promise<void> {
    const found = restored(this.options.form, this.state, unsaved, await this.baseOf(unsaved));
    this.keeper = this.keeperOf(unsaved.draft, unsaved.since);
    if (found === null) {
      this.keeper.unchanged();
      return;
    }
    this.set({ ...found, other });
    if (unsaved.where === 'computer') this.keeper.typed(draftInput(this.options.form, this.state));
  }

  /** The version that was typed into; where it cannot be had, every difference will be asked for. */
  private async baseOf({ base }: Unsaved): Promise<Content> {
    const { view } = this.state;
    if (view === null) return this.options.initial;
    if (base === view.version) return contentOf(view);
    if (base === null) return NOTHING;
    try {
      const { fields, texts } = await this.options.calls.version(view.id, base);
      return { fields, texts };
    } catch {
      return NOTHING;
    }
  }

  private place(draft: string): CopyPlace {
    return { kind: this.options.form.kind, record: this.state.view?.id ?? null, draft };
  }

  private keeperOf(draft: string, since: string | null): DraftKeeper {
    const { calls, copies } = this.options;
    return new DraftKeeper({
      calls,
      copies,
      place: this.place(draft),
      since,
      onState: keeping => this.set({ keeping, refusal: null }),
      onRefused: refusal => this.set({ refusal }),
      onKept: ({ version, editors }) => this.heard(version, editors),
      onMade: () => void this.made(draft),
    });
  }

  /** The record was made of this draft, by a save whose answer was lost: the same question once more brings it. */
  private async made(draft: string): Promise<void> {
    const { fields, texts } = draftInput(this.options.form, this.state);
    try {
      this.saved(await this.options.calls.create({ draft, fields, texts }), null);
    } catch (error) {
      this.refuse(error);
    }
  }

  private heard(version: number | null, editors: readonly Editor[]): void {
    const newest = Math.max(version ?? 0, this.state.newest ?? 0);
    this.set({ editors, newest: newest === 0 ? null : newest });
  }

  private set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
