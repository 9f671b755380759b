// All texts of one record in one language, being written: each by itself, looked after together.
import type { DeskField, DeskView } from '../../../desk/model.ts';
import type { DeskCalls } from '../desk-api.ts';
import type { TextCopies } from './copies.ts';
import { TextWork } from './text-work.ts';

export interface SessionOptions {
  readonly view: DeskView;
  readonly calls: DeskCalls;
  readonly copies: TextCopies;
  readonly onSaved: (view: DeskField) => void;
}

export class DeskSession {
  /** As the server last showed it; the words of each text are in its own work. */
  view: DeskView;
  readonly works: readonly TextWork[];
  private readonly options: SessionOptions;
  private readonly listeners = new Set<() => void>();
  /** Counts what was saved: an answer asked for before that is of yesterday. */
  private saves = 0;

  constructor(options: SessionOptions) {
    const { view, calls, copies, onSaved } = options;
    this.options = options;
    this.view = view;
    this.works = view.fields.map(
      field =>
        new TextWork({
          view: field,
          rights: view.rights,
          calls: {
            read: calls.read,
            save: (name, text) => {
              this.saves += 1;
              return calls.save(name, text);
            },
          },
          copies,
          onSaved: saved => {
            this.saves += 1;
            onSaved(saved);
            // How far the languages are is the server's to say.
            void this.look();
          },
        }),
    );
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  work(field: string): TextWork | undefined {
    return this.works.find(work => work.field === field);
  }

  get isAtRisk(): boolean {
    return this.works.some(work => work.isAtRisk);
  }

  /** Looks at the server: what others saved, who is here. What goes wrong with looking is no matter. */
  async look(): Promise<void> {
    const before = this.saves;
    const view = await this.options.calls.read().catch(() => null);
    if (view === null || this.saves !== before) return;
    for (const field of view.fields) this.work(field.field)?.seen(field);
    this.view = view;
    for (const listener of this.listeners) listener();
  }

  flush(): void {
    for (const work of this.works) work.flush();
  }

  async close(): Promise<void> {
    await Promise.all(this.works.map(work => work.close()));
  }
}
