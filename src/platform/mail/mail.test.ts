// Mails: none for what did not happen, none twice, none lost without a mail server.
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ENGINES, type TestDatabase } from '../../testing/databases.ts';
import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { outbox } from '../outbox.ts';
import { createRegistry } from '../registry.ts';
import type { Services } from '../services.ts';
import { forgetMails, listMails, mailSending, type OutgoingMail, sendAgain, writeMail } from './index.ts';
import { mail } from './schema.ts';
import { startMailServer, type TestMailServer } from './testing.ts';

const LETTER: OutgoingMail = {
  kind: 'greeting',
  language: 'el',
  recipient: 'maria@example.org',
  subject: 'Καλημέρα',
  text: 'Καλημέρα! https://secon.example/hello#abc',
  html: '<p>Καλημέρα!</p>',
  link: 'https://secon.example/hello#abc',
};

describe.each(ENGINES)('mails on $name', engine => {
  let opened: TestDatabase;
  let server: TestMailServer;
  let logged: string[];
  const registry = createRegistry([{ name: 'letters', ...mailSending }]);
  beforeAll(async () => {
    opened = await engine.open();
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    server = await startMailServer();
    logged = [];
    await opened.database.db.delete(mail);
    await opened.database.db.delete(outbox);
  });
  afterEach(() => server.stop());

  const servicesWith = (env: NodeJS.ProcessEnv): Services => ({
    config: readConfig({ SECON_URL: 'https://secon.example', ...env }, '/nowhere'),
    log: createLog('info', line => logged.push(line)),
    clock: systemClock,
    database: opened.database,
    files: {} as Services['files'],
    change: opened.database.transact,
  });
  const withServer = () => servicesWith({ SECON_SMTP_URL: server.url, SECON_MAIL_FROM: 'secon@example.org' });
  const write = () => opened.database.transact(tx => writeMail(tx, LETTER));
  const run = (services: Services, id: string) =>
    mailSending.jobs[0]?.run(services, registry, { mail: id }) ?? Promise.reject(new Error('no job'));
  const only = async () => (await listMails(opened.database.db, 10))[0];

  test('of a verb that was rolled back there is none, and no message', async () => {
    const change = opened.database.transact(async tx => {
      await writeMail(tx, LETTER);
      throw new Error('no');
    });
    await expect(change).rejects.toThrow('no');
    expect(await opened.database.db.select().from(mail)).toEqual([]);
    expect(await opened.database.db.select().from(outbox)).toEqual([]);
  });

  test('that the server refuses fails without the recipient in the error, and is tried again under the same id', async () => {
    const id = await write();
    server.refusals.push('451 4.7.1 <maria@example.org> come back later');
    const refused = run(withServer(), id);
    await expect(refused).rejects.toThrow(/was not sent: .*451/);
    await expect(refused).rejects.not.toThrow(/maria/);
    expect(await only()).toMatchObject({ state: 'failed', failure: expect.stringContaining('451') });
    await run(withServer(), id);
    expect(server.received).toHaveLength(1);
    expect(server.received[0]).toMatch(new RegExp(`^Message-ID: <${id}@secon\\.example>$`, 'm'));
    expect((await only())?.state).toBe('sent');
  });

  test('run twice is sent once', async () => {
    const id = await write();
    await run(withServer(), id);
    await run(withServer(), id);
    expect(server.received).toHaveLength(1);
  });

  test('for a server that is not there fails', async () => {
    const id = await write();
    await server.stop();
    await expect(run(withServer(), id)).rejects.toThrow(/was not sent: ECONN|ESOCKET/);
    server = await startMailServer();
  });

  test('once sent holds neither words nor recipient nor link', async () => {
    const id = await write();
    await run(withServer(), id);
    expect(server.received[0]).toMatch(/^To: maria@example\.org$/m);
    expect(server.received[0]).toMatch(/^Auto-Submitted: auto-generated$/m);
    const [row] = await opened.database.db.select().from(mail).where(eq(mail.id, id));
    expect(row).toMatchObject({ recipient: null, subject: null, text: null, html: null, link: null });
  });

  test('without a server is kept, its link in the log and no name or address', async () => {
    const id = await write();
    await run(servicesWith({}), id);
    expect(await only()).toMatchObject({ id, state: 'kept', recipient: LETTER.recipient, link: LETTER.link });
    expect(logged.join('')).toContain(LETTER.link);
    expect(logged.join('')).not.toMatch(/maria|example\.org/);
  });

  test('that was kept is sent on asking, one that was sent is not', async () => {
    const id = await write();
    await run(servicesWith({}), id);
    expect(await opened.database.transact(tx => sendAgain(tx, id))).toBe(true);
    await run(withServer(), id);
    expect(server.received).toHaveLength(1);
    expect(await opened.database.transact(tx => sendAgain(tx, id))).toBe(false);
  });

  test('to somebody who is to be forgotten goes', async () => {
    await write();
    await opened.database.transact(tx => forgetMails(tx, LETTER.recipient));
    expect(await only()).toBeUndefined();
  });

  test('older than a month goes', async () => {
    const [old, fresh] = [await write(), await write()];
    const long = new Date(Date.now() - 31 * 86_400_000);
    await opened.database.db.update(mail).set({ createdAt: long }).where(eq(mail.id, old));
    await run(servicesWith({}), fresh);
    expect((await listMails(opened.database.db, 10)).map(({ id }) => id)).toEqual([fresh]);
  });
});
