// The board over the interface, on both databases: refusals first, its counts against counting by hand, the next text.
import { and, eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '../../../platform/db/index.ts';
import type { Web } from '../../../platform/http/app.ts';
import { LANGUAGES } from '../../../platform/languages.ts';
import { ENGINES } from '../../../testing/databases.ts';
import { openTestHouse, type TestHouse } from '../../../testing/house.ts';
import { makePerson, Visitor } from '../../people/testing.ts';
import { textFields } from '../../records/index.ts';
import { staleMarks, type TextRow, textsOf } from '../../texts/index.ts';
import { textRevisions, texts } from '../../texts/schema.ts';
import { type Board, CELL_STATES, type CellState, cellState, leastOf } from '../model.ts';
import { translatedKind, translatedKinds } from '../places.ts';

describe.each(ENGINES)('on $name', engine => {
  let house: TestHouse;
  let web: Web;
  let coordinator: Visitor;
  let translator: Visitor;

  async function signedIn(role: string, more: object = {}): Promise<Visitor> {
    const visitor = new Visitor(web);
    const { email } = await makePerson(house.services, [{ role, ...more } as never], { name: role });
    await visitor.signIn(email);
    return visitor;
  }

  beforeAll(async () => {
    house = await openTestHouse({ engine });
    web = house.web();
    coordinator = await signedIn('coordinator');
    translator = await signedIn('translator', { languages: ['lv', 'hu'] });
  });
  afterAll(() => house.close());

  const db = () => house.services.database.db;
  /** As a verb writes: whoever keeps what was read is told. */
  const written = (work: (tx: Db) => Promise<unknown>) => house.services.change(work);
  const kindNamed = (name: string) => translatedKind(house.registry, name);
  const board = async (query: Record<string, string> = {}, by = coordinator): Promise<Board> => {
    const { status, body } = await by.get(`/api/v1/board?${new URLSearchParams({ limit: '200', ...query })}`);
    expect([status, body.error]).toEqual([200, undefined]);
    return body;
  };
  const next = async (by: Visitor, after?: string) => {
    const { status, body } = await by.get(`/api/v1/board/next${after ? `?after=${after}` : ''}`);
    expect([status, body.error]).toEqual([200, undefined]);
    return body as {
      next: { kind: string; id: string; field: string; language: string; why: string } | null;
      waiting: number;
    };
  };

  /** What the board should say, text by text, from the record itself. */
  async function byHand(): Promise<Map<string, Record<string, CellState[]>>> {
    const cells = new Map<string, Record<string, CellState[]>>();
    for (const kind of translatedKinds(house.registry)) {
      const rows = (await db().select().from(kind.table)) as {
        id: string;
        slug: string;
        source: string;
        archivedAt: Date | null;
      }[];
      for (const row of rows.filter(({ archivedAt }) => archivedAt === null)) {
        const own = await textsOf(db(), kind.record, [row.id]);
        const day = kind.asOf?.(row as never) ?? '2024-06-01';
        const marks = await staleMarks(
          { db: db(), registry: house.registry, today: day },
          own,
          () => row.source,
        );
        const fields = textFields(kind, row as never).filter(field => own.some(text => text.field === field));
        if (fields.length === 0) continue;
        const of = (language: string): CellState[] =>
          fields.flatMap(field => {
            const has = (code: string) => own.find(text => text.field === field && text.language === code);
            const text: TextRow | undefined = has(language);
            if (!text && !has(row.source) && language !== row.source) return [];
            return [cellState(text?.state ?? null, text !== undefined && marks.has(text.id))];
          });
        cells.set(`${kind.name}/${row.slug}`, Object.fromEntries(LANGUAGES.map(code => [code, of(code)])));
      }
    }
    return cells;
  }

  test('is refused to whoever is not signed in, and when it is asked what makes no sense', async () => {
    expect((await new Visitor(web).get('/api/v1/board')).status).toBe(401);
    expect((await new Visitor(web).get('/api/v1/board/next')).status).toBe(401);
    expect((await (await signedIn('stakeholder')).get('/api/v1/board')).status).toBe(200);
    for (const query of ['languages=el,xx', 'need=lost', 'limit=0', 'offset=-1', 'search=%00'])
      expect((await coordinator.get(`/api/v1/board?${query}`)).status).toBe(400);
    expect((await coordinator.get('/api/v1/board/next?after=events')).status).toBe(400);
  });

  describe('counts', () => {
    /** Some of every kind of cell: states, a changed source, a moved fact, an event that was held meanwhile. */
    beforeAll(async () => {
      const all = await db().select().from(texts);
      const some = all.filter(({ language }) => language !== 'en');
      for (const [at, state] of (['machine', 'draft', 'reviewed'] as const).entries())
        await written(tx =>
          tx
            .update(texts)
            .set({ state })
            .where(eq(texts.id, some[at]?.id ?? '')),
        );
      await written(tx =>
        tx
          .update(texts)
          .set({ basedOn: 'ffffffffffff' })
          .where(eq(texts.id, some[3]?.id ?? '')),
      );
      await written(tx =>
        tx
          .update(texts)
          .set({
            bound: { 'event:haskovo-2023.dates': '2023-11-14', 'project:secon.website': 'https://x.example' },
          })
          .where(eq(texts.id, some[4]?.id ?? '')),
      );
      const named = all.find(({ body }) => body.includes('event:haskovo-2023.'));
      await written(tx =>
        tx
          .update(textRevisions)
          .set({ at: new Date('2023-10-01T10:00:00Z') })
          .where(eq(textRevisions.textId, named?.id ?? '')),
      );
      const { table } = kindNamed('events');
      await written(tx =>
        tx
          .update(table)
          .set({ archivedAt: new Date() } as never)
          .where(eq(table.slug, 'mazovia-rsg-1')),
      );
    });

    test('are those that counting text by text gives, in every language, and in every cell', async () => {
      const expected = await byHand();
      const { languages, records, total } = await board();
      expect(total).toBe(expected.size);
      for (const { language, counts } of languages)
        expect([language, counts]).toEqual([
          language,
          Object.fromEntries(
            CELL_STATES.map(state => [
              state,
              [...expected.values()].flatMap(cells => cells[language]).filter(one => one === state).length,
            ]),
          ),
        ]);
      for (const { kind, id, cells } of records)
        for (const language of LANGUAGES) {
          const states = expected.get(`${kind}/${id}`)?.[language] ?? [];
          const done = states.filter(state => state === 'approved').length;
          expect([id, language, cells[language]]).toMatchObject([
            id,
            language,
            { state: leastOf(states), done, of: states.length, rights: 'approve' },
          ]);
        }
      const stale = [...expected.values()].flatMap(cells => Object.values(cells).flat());
      expect(stale.filter(state => state === 'stale').length).toBeGreaterThanOrEqual(3);
    });

    test('are narrowed by kind, partner, state, languages and words; pages tell the rest', async () => {
      const all = await board();
      const kinds = await board({ kind: 'events' });
      expect(new Set(kinds.records.map(({ kind }) => kind))).toEqual(new Set(['events']));
      expect(kinds.total).toBe(all.records.filter(({ kind }) => kind === 'events').length);
      const [partner] = all.partners;
      const theirs = await board({ partner: partner?.organisation.id ?? '' });
      expect(
        theirs.partners.find(({ organisation }) => organisation.id === partner?.organisation.id)?.counts,
      ).toEqual(partner?.counts);
      expect((await board({ partner: 'nobody' })).total).toBe(0);
      const stale = await board({ need: 'machine', languages: 'el,bg,de' });
      expect(stale.languages.map(({ language }) => language)).toEqual(['el', 'de', 'bg']);
      const searched = await board({ search: 'haskovo' });
      expect(searched.records.map(({ id }) => id)).toContain('haskovo-2023');
      expect(searched.total).toBeLessThan(all.total);
      const page = await board({ limit: '2', offset: '1' });
      expect(page.records.map(({ id }) => id)).toEqual(all.records.slice(1, 3).map(({ id }) => id));
      expect(page.languages).toEqual(all.languages);
    });
  });

  describe('the next text that needs me', () => {
    test('is one in my languages, and going on from each comes to all of them', async () => {
      await written(tx =>
        tx.delete(texts).where(and(inArray(texts.language, ['lv', 'hu']), eq(texts.field, 'title'))),
      );
      const { waiting, next: first } = await next(translator);
      expect(waiting).toBeGreaterThan(10);
      const seen = new Set<string>();
      let at = first;
      for (let step = 0; at && step < waiting; step++) {
        expect(['lv', 'hu']).toContain(at.language);
        const place = `${at.kind}/${at.id}/${at.field}/${at.language}`;
        seen.add(place);
        at = (await next(translator, place)).next;
      }
      expect(seen.size).toBe(waiting);
      expect(at).toEqual(first);
      const mine = await board({ mine: 'true', languages: 'lv' }, translator);
      expect(mine.next).toMatchObject({ language: 'lv' });
      expect(mine.records.every(({ cells }) => cells.lv?.state !== 'approved')).toBe(true);
    });

    test('is nothing for whoever may only read', async () => {
      expect(await next(await signedIn('officer'))).toEqual({ next: null, waiting: 0 });
    });

    test('is a draft of another, not my own; to approve what I wrote only where I am alone', async () => {
      const riga = await house.registry.directory('organisation').idsOf(db(), ['riga']);
      const more = { organisation: riga.get('riga'), languages: ['lv'] };
      const writer = await signedIn('partner-editor', more);
      const slug = 'haskovo-2023';
      const path = `/api/v1/desk/events/${slug}/lv/theme`;
      const before = await writer.get(`/api/v1/desk/events/${slug}/lv`);
      const field = before.body.fields.find((one: { field: string }) => one.field === 'theme');
      const seen = field?.target?.version ?? null;
      const whyOf = async (by: Visitor): Promise<string | undefined> => {
        const found = await next(by, `events/${slug}/place/lv`);
        return found.next?.id === slug && found.next?.field === 'theme' ? found.next?.why : undefined;
      };
      const draft = await writer.ask('PUT', path, { body: 'Mācāmies cits no cita', state: 'draft', seen });
      expect(draft.status).toBe(200);
      expect(await whyOf(writer)).toBeUndefined();
      expect(await whyOf(translator)).toBe('review');
      const version = draft.body.target.version;
      const reviewed = { body: 'Mācāmies cits no cita', state: 'reviewed', seen: version };
      expect((await translator.ask('PUT', path, reviewed)).status).toBe(200);
      expect(await whyOf(writer)).toBe('approve');
      const colleague = await signedIn('partner-editor', more);
      expect(await whyOf(writer)).toBeUndefined();
      expect(await whyOf(colleague)).toBe('approve');
    });
  });
});
