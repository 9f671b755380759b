// A server for tests of editing sessions: it keeps records and drafts in memory, can be away, and can lose its answers.
import { ApiError } from '../../../../admin/api/index.ts';
import { type TextChanges, withTexts } from '../content.ts';
import type { Fields, Texts } from '../form-model.ts';
import type {
  ChangedRecord,
  DraftInput,
  Editor,
  Kept,
  KeptDraft,
  NewRecord,
  RecordCalls,
  RecordVersion,
  RecordView,
} from '../record-api.ts';

interface Version {
  readonly fields: Fields;
  readonly texts: Texts;
}

export const refusal = (status: number, kind: ApiError['kind'], code: string): ApiError =>
  new ApiError(status, { kind, code, message: code });

/** How the next request fares: it does not arrive, or what it did is not told. */
type Fate = 'away' | 'answer lost';

export class TestServer implements RecordCalls {
  readonly versions: Version[] = [];
  readonly drafts = new Map<string, KeptDraft>();
  readonly asked: string[] = [];
  editors: Editor[] = [];
  away = false;
  fates: Fate[] = [];
  private made: string | null = null;

  /** A record whose first version this is. */
  static with(fields: Fields, texts: Texts = {}): TestServer {
    const server = new TestServer();
    server.versions.push({ fields, texts });
    return server;
  }

  get latest(): Version {
    return this.versions.at(-1) ?? { fields: {}, texts: {} };
  }

  /** Somebody else saves. */
  saveByOther(fields: Fields, texts: Texts = this.latest.texts): void {
    this.versions.push({ fields, texts });
  }

  view(): RecordView {
    const languages = ['en', 'el', 'bg'] as const;
    const texts = Object.entries(this.latest.texts).map(([field, own]) => [
      field,
      Object.fromEntries(
        Object.entries(own).map(([code, text]) => [code, { ...text, stale: false, own: false }]),
      ),
    ]);
    const moment = '2025-02-03T10:00:00Z';
    return {
      id: 'one',
      kind: 'events',
      version: this.versions.length,
      fields: this.latest.fields,
      texts: Object.fromEntries(texts),
      archived: null,
      created: moment,
      changed: moment,
      changedBy: { id: 'p', name: 'Elena' },
      draft: [...this.drafts.values()].at(-1) ?? null,
      editors: this.editors,
      rights: {
        edit: true,
        archive: true,
        restore: true,
        texts: languages,
        review: languages,
        approve: languages,
        approveOwn: languages,
      },
      limits: {},
      address: null,
    };
  }

  private async arrive<T>(what: string, work: () => T): Promise<T> {
    this.asked.push(what);
    const fate = this.away ? 'away' : this.fates.shift();
    if (fate === 'away') throw refusal(0, 'offline', 'admin.offline');
    const answer = work();
    await Promise.resolve();
    if (fate === 'answer lost') throw refusal(0, 'offline', 'admin.offline');
    return answer;
  }

  read = (): Promise<RecordView> => this.arrive('read', () => this.view());

  create = ({ draft, fields, texts }: NewRecord): Promise<RecordView> =>
    this.arrive('create', () => {
      if (this.made !== draft) this.versions.push({ fields, texts: withTexts({}, texts) });
      this.made = draft;
      this.drafts.delete(draft);
      return this.view();
    });

  change = (_id: string, { version, fields, texts, draft }: ChangedRecord): Promise<RecordView> =>
    this.arrive('change', () => this.replace(version, fields, texts, draft));

  changeTexts = (_id: string, { version, texts, draft }: Omit<ChangedRecord, 'fields'>) =>
    this.arrive('change texts', () => this.replace(version, this.latest.fields, texts, draft));

  private replace(version: number, fields: Fields, texts: TextChanges, draft: string): RecordView {
    if (version !== this.versions.length) throw refusal(409, 'conflict', 'records.changed');
    this.versions.push({ fields, texts: withTexts(this.latest.texts, texts) });
    this.drafts.delete(draft);
    return this.view();
  }

  version = (_id: string, version: number): Promise<RecordVersion> =>
    this.arrive('version', () => {
      const found = this.versions[version - 1];
      if (!found) throw refusal(404, 'missing', 'records.no-version');
      return { version, at: '2025-02-03T10:00:00Z', by: { id: 'p', name: 'Elena' }, ...found };
    });

  archive = (): Promise<RecordView> => this.arrive('archive', () => this.view());
  restore = (): Promise<RecordView> => this.arrive('restore', () => this.view());

  readDraft = (id: string): Promise<KeptDraft> =>
    this.arrive('read draft', () => {
      const draft = this.drafts.get(id);
      if (!draft) throw refusal(404, 'missing', 'records.no-draft');
      return draft;
    });

  keepDraft = (id: string, input: DraftInput): Promise<Kept> =>
    this.arrive('keep draft', () => {
      if (input.record === null && this.made === id) throw refusal(409, 'conflict', 'records.draft-saved');
      const saved = new Date().toISOString();
      this.drafts.set(id, { id, saved, ...input });
      return { saved, version: this.versions.length || null, editors: this.editors };
    });

  dropDraft = (id: string): Promise<void> =>
    this.arrive('drop draft', () => {
      this.drafts.delete(id);
    });
}

/** The browser's memory; `room` says how many letters it has. */
export class TestStorage implements Storage {
  private readonly items = new Map<string, string>();
  private readonly room: number;

  constructor(room = Number.POSITIVE_INFINITY) {
    this.room = room;
    // Keys of the real one are its own properties.
    // biome-ignore lint/correctness/noConstructorReturn: a proxy stands for it
    return new Proxy(this, {
      ownKeys: target => [...target.items.keys()],
      getOwnPropertyDescriptor: () => KEY,
    });
  }

  get length(): number {
    return this.items.size;
  }
  clear = (): void => this.items.clear();
  getItem = (key: string): string | null => this.items.get(key) ?? null;
  key = (index: number): string | null => [...this.items.keys()][index] ?? null;
  removeItem = (key: string): void => void this.items.delete(key);
  setItem = (key: string, value: string): void => {
    if (value.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  };
}

const KEY = { enumerable: true, configurable: true };
