// Work on a text against a server that refuses, goes away, loses its answers, and has other people: nothing typed is lost.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiError } from '../../../../../admin/api/index.ts';
import type { TextState } from '../../../../texts/model.ts';
import type { DeskField, DeskInput, DeskRights, DeskView } from '../../../desk/model.ts';
import type { DeskCalls } from '../desk-api.ts';
import { textCopies } from './copies.ts';
import { TextWork } from './text-work.ts';

const MAY_ALL: DeskRights = {
  edit: true,
  review: true,
  approve: true,
  approveOwn: true,
  machine: true,
  comment: true,
};
const OFFLINE = { kind: 'offline', code: 'admin.offline', message: 'nobody answers' } as const;

class Memory implements Storage {
  private readonly kept = new Map<string, string>();
  get length(): number {
    return this.kept.size;
  }
  clear = (): void => this.kept.clear();
  key = (index: number): string | null => [...this.kept.keys()][index] ?? null;
  getItem = (key: string): string | null => this.kept.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.kept.set(key, value);
  removeItem = (key: string): void => void this.kept.delete(key);
}

const viewOf = (body: string | null, state: TextState = 'draft'): DeskField => ({
  field: 'summary',
  about: 'event:haskovo',
  most: null,
  source: { body: 'Two days.', state: 'approved', fingerprint: '000000000000' },
  target:
    body === null
      ? null
      : { body, state, version: `${state} ${body}`, basedOn: null, changed: '', by: null, approved: null },
  stale: [],
  since: null,
  comments: 0,
  decisions: [],
});

/** One text on a server, refusing what was made from another version. */
class Server implements DeskCalls {
  view: DeskField;
  /** What becomes of the next answers: `away` before it is done, `lost` after it. */
  readonly next: ('away' | 'lost' | ApiError)[] = [];
  saves = 0;

  constructor(view: DeskField) {
    this.view = view;
  }

  read = async (): Promise<DeskView> => ({ fields: [this.view] }) as unknown as DeskView;

  save = async (_field: string, { body, state, seen }: DeskInput): Promise<DeskField> => {
    const fate = this.next.shift();
    if (fate === 'away') throw new ApiError(0, OFFLINE);
    if (fate instanceof ApiError) throw fate;
    if (seen !== (this.view.target?.version ?? null))
      throw new ApiError(409, { kind: 'conflict', code: 'records.text-changed', message: 'changed' });
    this.saves += 1;
    this.view = viewOf(body === '' ? null : body, state);
    if (fate === 'lost') throw new ApiError(0, OFFLINE);
    return this.view;
  };

  get words(): string | undefined {
    return this.view.target?.body;
  }
}

let memory: Memory;
const open = (server: Server, rights = MAY_ALL): TextWork =>
  new TextWork({
    view: server.view,
    rights,
    calls: server,
    copies: textCopies(memory, 'maria', { kind: 'events', id: 'haskovo', language: 'el' }),
    onSaved: () => undefined,
  });

beforeEach(() => {
  memory = new Memory();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());
const later = (ms = 1100): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('refused', () => {
  test('what somebody else saved meanwhile is shown before it is overwritten', async () => {
    const server = new Server(viewOf('Ένα.'));
    const work = open(server);
    server.view = viewOf('Δικό τους.');
    work.type('Δικό μου.');
    await later();
    expect(work.state.theirs?.target?.body).toBe('Δικό τους.');
    expect([server.words, work.state.body]).toEqual(['Δικό τους.', 'Δικό μου.']);
    // Typing on sends nothing either.
    work.type('Δικό μου, και άλλο.');
    await later();
    expect(server.words).toBe('Δικό τους.');
    await work.settle('Και τα δύο.');
    expect([server.words, work.state.theirs, work.state.isChanged]).toEqual(['Και τα δύο.', null, false]);
  });

  test('words that the server does not take stay where they were typed', async () => {
    const server = new Server(viewOf(null));
    server.next.push(new ApiError(400, { kind: 'invalid', code: 'texts.markdown', message: 'no' }));
    const work = open(server);
    work.type('**');
    await later();
    expect([work.state.error?.code, work.state.keeping.kind]).toEqual(['texts.markdown', 'failed']);
    expect(open(server).state.body).toBe('**');
  });

  test('an approval by whoever wrote it changes nothing', async () => {
    const server = new Server(viewOf('Ένα.', 'reviewed'));
    server.next.push(new ApiError(403, { kind: 'forbidden', code: 'records.own-words', message: 'no' }));
    const work = open(server);
    await work.give('approved');
    expect([work.state.error?.code, work.state.isBusy]).toEqual(['records.own-words', false]);
    expect(server.view.target?.state).toBe('reviewed');
  });

  test('what the public reads is not changed by a key, and by nobody who may not review it', async () => {
    const server = new Server(viewOf('Ένα.', 'approved'));
    const work = open(server);
    work.type('Δύο.');
    await later(5000);
    expect(server.saves).toBe(0);
    await work.save();
    expect(server.view.target).toMatchObject({ body: 'Δύο.', state: 'reviewed' });
    expect(open(server, { ...MAY_ALL, review: false, approve: false }).isWritable).toBe(false);
  });
});

test('a second after the last key it is on the server, and nowhere else', async () => {
  const server = new Server(viewOf('μηχανή', 'machine'));
  const work = open(server);
  work.type('Δύο');
  await later(600);
  work.type('Δύο ημέρες.');
  expect([server.saves, memory.length]).toEqual([0, 1]);
  await later();
  expect(server.view.target).toMatchObject({ body: 'Δύο ημέρες.', state: 'draft' });
  expect([server.saves, memory.length, work.state.keeping.kind]).toEqual([1, 0, 'saved']);
});

test('what is typed while it is saved goes next, and a state asked for meanwhile is not forgotten', async () => {
  const server = new Server(viewOf(null));
  const work = open(server);
  work.type('Δύο');
  const first = work.save();
  work.type('Δύο ημέρες.');
  const second = work.give('approved');
  await Promise.all([first, second]);
  expect(server.view.target).toMatchObject({ body: 'Δύο ημέρες.', state: 'approved' });
  expect(work.state).toMatchObject({ isChanged: false, isBusy: false });
});

test('without a connection it waits, and comes by itself', async () => {
  const server = new Server(viewOf(null));
  server.next.push('away', 'away');
  const work = open(server);
  work.type('Δύο ημέρες.');
  await later();
  expect(work.state.keeping.kind).toBe('local');
  await later(4000);
  expect([server.words, work.state.keeping.kind, memory.length]).toEqual(['Δύο ημέρες.', 'saved', 0]);
});

test('a save whose answer was lost is not taken for somebody else’s', async () => {
  const server = new Server(viewOf('Ένα.'));
  server.next.push('lost');
  const work = open(server);
  work.type('Δύο.');
  await later(3000);
  expect([server.saves, work.state.theirs, work.state.isChanged]).toEqual([1, null, false]);
});

test('a reload finds it again; words typed on an older version are shown beside the newer', async () => {
  const server = new Server(viewOf('Ένα.'));
  server.next.push('away', 'away', 'away', 'away');
  open(server).type('Δύο.');
  const found = open(server);
  expect(found.state).toMatchObject({ body: 'Δύο.', isChanged: true, theirs: null });
  server.view = viewOf('Τρία.');
  const later = open(server);
  expect([later.state.body, later.state.theirs?.target?.body]).toEqual(['Δύο.', 'Τρία.']);
  later.takeTheirs();
  expect([later.state.body, later.state.isChanged, memory.length]).toEqual(['Τρία.', false, 0]);
});

test('what others saved stands there when nothing is typed; their state alone disturbs nobody’s typing', async () => {
  const server = new Server(viewOf('Ένα.'));
  const work = open(server);
  work.seen(viewOf('Τους.'));
  expect(work.state).toMatchObject({ body: 'Τους.', isChanged: false });
  work.type('Δικό μου.');
  server.view = viewOf('Τους.', 'machine');
  await later();
  expect([server.words, work.state.theirs]).toEqual(['Δικό μου.', null]);
});
