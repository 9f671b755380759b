// Nothing typed is lost and nothing of others is overwritten: servers that go away, answers that get lost, windows that
// are closed, two who save at once.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RecordKindName } from '../../model.ts';
import { localCopies } from '../drafts/local-copies.ts';
import type { Content, FormModel, Text } from '../form-model.ts';
import { keyOf } from '../merge.ts';
import type { RecordView } from '../record-api.ts';
import { EditingSession } from './session.ts';
import { refusal, TestServer, TestStorage } from './testing.ts';

const FORM: FormModel = {
  kind: 'events',
  words: { list: '', new: '' },
  parts: [
    {
      id: 'all',
      title: '',
      fields: [
        { type: 'day', name: 'start', label: '', required: true },
        { type: 'day', name: 'end', label: '' },
        { type: 'text', name: 'note', label: '' },
      ],
      texts: [{ name: 'title', label: '', lines: 'one' }],
    },
  ],
  title: () => null,
};
const NEW_DRAFT = '0190a000-0000-7000-8000-000000000001';

const draft = (body: string): Text => ({ body, state: 'draft' });
const started = { start: '2025-02-03' };

let storage: TestStorage;
let saved: RecordView[];
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2025-02-03T12:00:00Z') });
  storage = new TestStorage();
  saved = [];
});
afterEach(() => vi.useRealTimers());

const later = (ms = 1500) => vi.advanceTimersByTimeAsync(ms);

async function opened(server: TestServer, isNew = false): Promise<EditingSession> {
  const session = new EditingSession({
    form: FORM,
    calls: server,
    copies: localCopies(storage, 'me'),
    view: isNew ? null : server.view(),
    initial: { fields: {}, texts: {} },
    draft: NEW_DRAFT,
    kept: isNew ? (server.drafts.get(NEW_DRAFT) ?? null) : null,
    onSaved: view => saved.push(view),
  });
  await session.open();
  return session;
}

/** Types into a field, with its key as the path. */
function type(session: EditingSession, fields: object, texts: Content['texts'] = {}): void {
  const { content } = session.state;
  session.change({ fields: { ...content.fields, ...fields }, texts: { ...content.texts, ...texts } }, 'none');
}

describe('saving', () => {
  test('what is not filled in is told before anybody is asked', async () => {
    const server = TestServer.with(started);
    const session = await opened(server);
    type(session, { start: '' });
    type(session, { end: '2025-02-30' });
    await session.save();
    expect(session.state.issues).toEqual([
      { path: 'fields.start', code: 'required' },
      { path: 'fields.end', code: 'not-a-day' },
    ]);
    expect(server.asked).not.toContain('change');
    type(session, { start: '2025-02-04' });
    session.change(session.state.content, 'fields.start');
    expect(session.state.issues.map(({ path }) => path)).toEqual(['fields.end']);
  });

  test('rows in which nothing stands go, so that faults stand at their places', async () => {
    const server = TestServer.with(started);
    const session = await opened(server);
    type(session, { sources: ['', ' a', ''], names: [{}, { language: 'el', name: 'Α ' }] });
    await session.save();
    expect(server.latest.fields).toEqual({
      ...started,
      sources: ['a'],
      names: [{ language: 'el', name: 'Α' }],
    });
  });

  test('is told by the server, and its draft goes: no late key brings it back', async () => {
    const server = TestServer.with(started);
    const session = await opened(server);
    type(session, { note: 'a' });
    await later();
    expect(server.drafts.size).toBe(1);
    type(session, { note: 'ab' });
    const saving = session.save();
    await later(20_000);
    await saving;
    expect([server.latest.fields, server.drafts.size, storage.length]).toEqual([
      { ...started, note: 'ab' },
      0,
      0,
    ]);
    expect([session.state.isChanged, session.state.keeping.kind, saved.length]).toEqual([
      false,
      'unchanged',
      1,
    ]);
  });

  test('keys typed while it is saved are kept as the next draft', async () => {
    const server = TestServer.with(started);
    const session = await opened(server);
    type(session, { note: 'a' });
    const { change } = server;
    server.change = (...sent) => {
      type(session, { note: 'ab' });
      return change(...sent);
    };
    await session.save();
    expect([server.latest.fields.note, session.state.content.fields.note, session.state.isChanged]).toEqual([
      'a',
      'ab',
      true,
    ]);
    await later();
    expect([...server.drafts.values()].map(({ base, fields }) => [base, fields.note])).toEqual([[2, 'ab']]);
  });

  test('is tried again while nobody answers, and a lost answer makes no second version', async () => {
    const server = TestServer.with(started);
    const session = await opened(server);
    type(session, { note: 'a' });
    server.fates = ['away', 'away', 'answer lost'];
    const saving = session.save();
    await later(1);
    expect(session.state.saving).toBe('waiting');
    await later(30_000);
    await saving;
    expect([server.versions.length, server.latest.fields.note]).toEqual([2, 'a']);
    expect([session.state.version, session.state.isChanged, saved.length]).toEqual([2, false, 1]);
  });

  test('whoever does not want to wait keeps the draft', async () => {
    const server = TestServer.with(started);
    const session = await opened(server);
    type(session, { note: 'a' });
    server.away = true;
    const saving = session.save();
    await later(1);
    session.stop();
    await saving;
    expect([session.state.saving, session.state.isChanged, storage.length]).toEqual(['no', true, 1]);
    server.away = false;
    await later(60_000);
    expect(server.drafts.size).toBe(1);
  });

  test('a record is made once, also when its answer is lost and more was typed since', async () => {
    const server = new TestServer();
    const session = await opened(server, true);
    type(session, { ...started, note: 'a' });
    server.fates = ['answer lost'];
    const saving = session.save();
    type(session, { note: 'ab' });
    await later(5000);
    await saving;
    expect([server.versions.length, server.latest.fields.note]).toEqual([1, 'ab']);
    expect(saved.map(({ id }) => id)).toEqual(['one']);
  });

  test('a record that was made before the window was closed is found by its draft', async () => {
    const server = new TestServer();
    const session = await opened(server, true);
    type(session, started);
    server.fates = ['answer lost', 'away', 'away', 'away'];
    void session.save();
    await later(1);
    const again = await opened(server, true);
    server.fates = [];
    type(again, { note: 'after' });
    await later();
    expect([again.state.view?.id, again.state.isChanged, again.state.content.fields.note]).toEqual([
      'one',
      true,
      'after',
    ]);
  });
});

describe('drafts', () => {
  test('are kept in the browser with every key, on the server a second after the last one', async () => {
    const server = TestServer.with(started);
    const session = await opened(server);
    type(session, { note: 'a' });
    expect([storage.length, server.asked]).toEqual([1, []]);
    await later(500);
    type(session, { note: 'ab' });
    await later(900);
    expect(server.asked).toEqual([]);
    await later(200);
    expect(server.asked).toEqual(['keep draft']);
    expect([...server.drafts.values()][0]?.fields.note).toBe('ab');
    expect([storage.length, session.state.keeping.kind]).toEqual([0, 'saved']);
  });

  test('go to the server though somebody types without a pause', async () => {
    const server = TestServer.with(started);
    const session = await opened(server);
    for (let key = 1; key < 40; key++) {
      type(session, { note: 'x'.repeat(key) });
      await later(300);
    }
    expect(server.drafts.size).toBe(1);
  });

  test('wait in the browser while the server is away, and say so', async () => {
    const server = TestServer.with(started);
    const session = await opened(server);
    server.away = true;
    type(session, { note: 'a' });
    await later();
    expect([session.state.keeping.kind, session.isAtRisk]).toEqual(['local', false]);
    const other = await opened(server);
    expect(other.state.content.fields.note).toBe('a');
    expect(other.state.restored?.where).toBe('computer');
    server.away = false;
    await later(60_000);
    expect([...server.drafts.values()][0]?.fields.note).toBe('a');
  });

  test('that the server will not take stay in the browser, and it is said why', async () => {
    const server = TestServer.with(started);
    const session = await opened(server);
    server.keepDraft = () => Promise.reject(refusal(403, 'forbidden', 'auth.forbidden'));
    type(session, { note: 'a' });
    await later(60_000);
    expect([session.state.refusal?.code, storage.length, session.isAtRisk]).toEqual([
      'auth.forbidden',
      1,
      false,
    ]);
  });

  test('that are nowhere are said to be nowhere', async () => {
    storage = new TestStorage(10);
    const server = TestServer.with(started);
    const session = await opened(server);
    server.away = true;
    type(session, { note: 'a' });
    await later();
    expect([session.state.keeping.kind, session.isAtRisk]).toEqual(['offline', true]);
  });

  test('are there when the record is opened again, and nothing is made of what is on record already', async () => {
    const server = TestServer.with(started, { title: { el: draft('Α') } });
    const session = await opened(server);
    type(session, {}, { title: { el: draft('Β') } });
    await later();
    const again = await opened(server);
    expect(again.state.restored?.where).toBe('server');
    expect(again.state.content.texts.title?.el?.body).toBe('Β');
    server.saveByOther(started, { title: { el: draft('Β') } });
    const third = await opened(server);
    await later();
    expect([third.state.restored, third.state.isChanged, server.drafts.size]).toEqual([null, false, 0]);
  });

  test('typed here and elsewhere: the later one goes on, the other is not lost', async () => {
    const server = TestServer.with(started);
    const session = await opened(server);
    server.away = true;
    type(session, { note: 'here' });
    await later(60_000);
    server.away = false;
    await server.keepDraft('elsewhere', {
      kind: 'events',
      record: 'one',
      base: 1,
      fields: { note: 'there' },
      texts: {},
    });
    const again = await opened(server);
    expect([again.state.content.fields.note, again.state.other?.fields.note]).toEqual(['there', 'here']);
    await again.takeOther();
    expect([again.state.content.fields.note, again.state.other?.fields.note]).toEqual(['here', 'there']);
  });

  test('of one person are not found by the next one at the same computer', () => {
    const copy = {
      kind: 'events' as RecordKindName,
      record: 'one',
      draft: NEW_DRAFT,
      base: 1,
      at: '',
      since: null,
      fields: {},
      texts: {},
    };
    localCopies(storage, 'me').write(copy);
    expect(localCopies(storage, 'other').read(copy)).toBeNull();
    expect(localCopies(storage, 'me').read(copy)).toEqual(copy);
  });

  test('of records to be are listed, and what stands there broken is passed over', () => {
    const copies = localCopies(storage, 'me');
    const copy = {
      kind: 'events' as RecordKindName,
      record: null,
      base: null,
      since: null,
      fields: {},
      texts: {},
    };
    copies.write({ ...copy, draft: 'a', at: '2025-01-01' });
    copies.write({ ...copy, draft: 'b', at: '2025-01-02' });
    copies.write({ ...copy, draft: 'c', record: 'one', at: '2025-01-03' });
    expect(copies.unmade('events').map(found => found.draft)).toEqual(['b', 'a']);
    storage.setItem('secon.draft.me.events.one', 'no json');
    expect(copies.read({ ...copy, record: 'one', draft: '' })).toBeNull();
    expect(localCopies(null, 'me').unmade('events')).toEqual([]);
  });

  test('that are typed back to what is on record go', async () => {
    const server = TestServer.with({ ...started, note: 'a' });
    const session = await opened(server);
    type(session, { note: 'ab' });
    await later();
    type(session, { note: 'a ' });
    await later();
    expect([session.state.isChanged, server.drafts.size, session.state.keeping.kind]).toEqual([
      false,
      0,
      'unchanged',
    ]);
  });

  test('thrown away are gone, until somebody wants them back', async () => {
    const server = TestServer.with(started);
    const session = await opened(server);
    type(session, { note: 'a' });
    await later();
    const back = session.discard();
    await later();
    expect([session.state.content.fields.note, server.drafts.size]).toEqual([undefined, 0]);
    back();
    await later();
    expect([session.state.content.fields.note, server.drafts.size]).toEqual(['a', 1]);
  });
});

describe('two at once', () => {
  test('who typed in different places is merged and saved, and told what came in', async () => {
    const server = TestServer.with({ ...started, note: 'a' }, { title: { en: draft('One') } });
    const session = await opened(server);
    type(session, { note: 'mine' });
    server.saveByOther({ ...started, note: 'a', end: '2025-02-05' }, { title: { en: draft('Two') } });
    await session.save();
    expect(server.latest).toEqual({
      fields: { ...started, note: 'mine', end: '2025-02-05' },
      texts: { title: { en: draft('Two') } },
    });
    expect(session.state.takenFrom).toBe('Elena');
    expect(session.state.taken.map(({ path }) => path.join('.'))).toEqual(['fields.end', 'texts.title.en']);
    expect([session.state.version, session.state.isChanged]).toEqual([3, false]);
  });

  test('where both changed the same somebody chooses, and that is saved on the newest', async () => {
    const server = TestServer.with({ ...started, note: 'a' });
    const session = await opened(server);
    type(session, { note: 'mine', end: '2025-02-05' });
    server.saveByOther({ ...started, note: 'theirs' });
    await session.save();
    expect([session.state.theirs?.version, server.versions.length]).toEqual([2, 2]);
    const path = keyOf(['fields', 'note']);
    expect(session.merged(new Map())?.conflicts.map(conflict => keyOf(conflict.path))).toEqual([path]);
    session.postpone();
    expect(session.state.content.fields.note).toBe('mine');
    await session.save();
    await session.settle(new Map([[path, 'together']]));
    expect(server.latest.fields).toEqual({ ...started, note: 'together', end: '2025-02-05' });
    expect([server.versions.length, session.state.isChanged]).toEqual([3, false]);
  });

  test('an old draft meets what was saved since', async () => {
    const server = TestServer.with({ ...started, note: 'a' });
    const session = await opened(server);
    type(session, { note: 'mine' });
    await later();
    server.saveByOther({ ...started, note: 'a', end: '2025-02-05' });
    const again = await opened(server);
    expect(again.state.content.fields).toEqual({ ...started, note: 'mine', end: '2025-02-05' });
    server.saveByOther({ ...started, note: 'theirs' });
    const third = await opened(server);
    expect(third.state.content.fields.note).toBe('mine');
    await third.save();
    expect([third.state.theirs?.version, server.latest.fields.note]).toEqual([3, 'theirs']);
  });

  test('who types is told who else does, and that there is a newer version', async () => {
    const server = TestServer.with(started);
    const session = await opened(server);
    server.editors = [{ name: 'Elena', at: '2025-02-03T11:58:00Z' }];
    server.saveByOther({ ...started, end: '2025-02-05' });
    type(session, { note: 'a' });
    await later();
    expect([session.state.editors, session.state.newest, session.state.version]).toEqual([
      server.editors,
      2,
      1,
    ]);
    await session.catchUp();
    expect([session.state.version, session.state.content.fields]).toEqual([
      2,
      { ...started, note: 'a', end: '2025-02-05' },
    ]);
  });

  test('who types nothing sees what is saved', async () => {
    const server = TestServer.with(started);
    const session = await opened(server);
    server.saveByOther({ ...started, end: '2025-02-05' });
    session.seen(server.view());
    expect(session.state.content.fields.end).toBe('2025-02-05');
  });

  test('an answer of the past does not undo a save', async () => {
    const server = TestServer.with(started);
    const session = await opened(server);
    const past = server.view();
    type(session, { note: 'a' });
    await session.save();
    session.seen(past);
    expect([session.state.version, session.state.content.fields.note]).toEqual([2, 'a']);
  });
});
