// The outbox: for the coordinator alone; it hands on invitations, and nobody's way to sign in.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Web } from '../../../platform/http/app.ts';
import { mailSending } from '../../../platform/mail/index.ts';
import { outbox } from '../../../platform/outbox.ts';
import { ENGINES } from '../../../testing/databases.ts';
import { openTestHouse, type TestHouse } from '../../../testing/house.ts';
import { mailTo, makePerson, Visitor } from '../testing.ts';

describe.each(ENGINES)('on $name', engine => {
  let house: TestHouse;
  let web: Web;
  let coordinator: Visitor;
  beforeAll(async () => {
    house = await openTestHouse({ engine, content: null });
    web = house.web();
    coordinator = await signedIn('coordinator');
  });
  afterAll(() => house.close());
  const signedIn = async (role: 'coordinator' | 'officer' | 'communication') => {
    const visitor = new Visitor(web);
    await visitor.signIn((await makePerson(house.services, [role])).email);
    return visitor;
  };
  const run = (id: string) => mailSending.jobs[0]?.run(house.services, house.registry, { mail: id });

  test('is refused to others, also to an officer: whoever holds an invitation may use it', async () => {
    for (const visitor of [await signedIn('officer'), await signedIn('communication')]) {
      expect((await visitor.get('/api/v1/outbox')).status).toBe(403);
      const path = '/api/v1/outbox/018f0000-0000-7000-8000-000000000001/send';
      expect((await visitor.post(path)).status).toBe(403);
    }
    expect((await new Visitor(web).get('/api/v1/outbox')).status).toBe(401);
  });

  test('shows no link by which the coordinator could be somebody else', async () => {
    const { email } = await makePerson(house.services);
    await new Visitor(web).post('/api/auth/sign-in/magic-link', { email });
    await new Visitor(web).post('/api/auth/request-password-reset', { email });
    for (const kind of ['sign-in', 'password']) {
      const { id, link } = await mailTo(house.services, email, kind);
      expect(link).toContain('#');
      const { body } = await coordinator.get('/api/v1/outbox');
      const shown = body.mails.find((mail: { id: string }) => mail.id === id);
      expect(shown).toMatchObject({ kind, recipient: email, link: null, text: null });
      expect(JSON.stringify(body)).not.toContain(link?.split('#')[1]);
    }
  });

  test('hands on an invitation that could not be sent, and tries again', async () => {
    const email = 'outside@example.org';
    await coordinator.post('/api/v1/invitations', { email, role: 'reviewer' });
    const { id, link } = await mailTo(house.services, email, 'invitation');
    await run(id);
    const { body } = await coordinator.get('/api/v1/outbox?limit=1');
    expect(body).toMatchObject({
      sending: false,
      mails: [{ id, state: 'kept', link, text: expect.stringContaining(String(link)) }],
    });
    await house.services.database.db.delete(outbox);
    expect((await coordinator.post(`/api/v1/outbox/${id}/send`)).status).toBe(202);
    expect(await house.services.database.db.select().from(outbox)).toMatchObject([
      { topic: 'mail.written', payload: { mail: id } },
    ]);
    const nowhere = '/api/v1/outbox/018f0000-0000-7000-8000-000000000001/send';
    expect((await coordinator.post(nowhere)).status).toBe(404);
  });
});
