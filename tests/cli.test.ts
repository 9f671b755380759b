// The command as it is typed: its own process, its exit codes, one clear line for what is wrong.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONTENT } from '../bench/harness/record.ts';
import { type Environment, freePort, launch, type Ran, secon, serve } from '../bench/harness/secon.ts';

const folder = mkdtempSync(join(tmpdir(), 'secon-cli-'));
const env: Environment = { SECON_DATA: join(folder, 'data'), SECON_URL: 'https://secon.example' };
const run = (...args: string[]): Promise<Ran> => secon(args, env);
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

beforeAll(async () => {
  // The first run of a clone may build the bundle.
  expect((await run('--version')).code).toBe(0);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const VERBS = [
  'start',
  'web',
  'worker',
  'migrate',
  'load',
  'export',
  'backup',
  'restore',
  'check',
  'facts',
  'import',
  'publish',
  'doctor',
  'user',
];

test.each(VERBS)('%s explains itself', async verb => {
  const { code, out } = await run(verb, '--help');
  expect(code).toBe(0);
  expect(out).toMatch(new RegExp(`^usage: secon ${verb}\\b`));
});

test('the overview lists every verb', async () => {
  const { out } = await run('--help');
  for (const verb of VERBS) expect(out).toContain(`\n  ${verb} `);
});

describe('bad input is one clear line and code 2', () => {
  test.each([
    [['dance'], /there is no verb "dance"/],
    [['load'], /something is missing; usage: secon load DIR/],
    [['load', 'nowhere'], /nowhere is not a folder/],
    [['load', 'a', 'b'], /"b" is too much/],
    [['load', '--loud', 'a'], /--loud/],
    [['export', 'x', '--format', 'xml'], /--format xml is not known; expected text, json/],
    [['publish', 'brochure', '2'], /"brochure" cannot be published; expected newsletter/],
    [['publish', 'newsletter', 'two'], /"two" is no number such as 2/],
    [['publish', 'newsletter', '2', '--languages', 'el,fr'], /"fr" is no language of the project/],
    [['publish', 'newsletter', '99'], /there is no newsletter 99 on record/],
    [['check', 'absent.txt'], /absent\.txt/],
    [['facts', 'absent.txt'], /absent\.txt/],
    [
      ['facts', 'absent.txt', '--language', 'xx'],
      /"xx" is no language that can be read; expected .* bg fr it /,
    ],
    [['facts', 'absent.txt', '--language', 'toString'], /"toString" is no language/],
    [['import', 'absent.txt'], /--newsletter N is missing/],
    [['restore', 'absent.tar.gz'], /absent\.tar\.gz is not a file/],
    [['user', 'invite'], /something is missing; usage: secon user invite EMAIL --role ROLE/],
    [['user', 'greet', 'x@example.org', '--role', 'officer'], /"greet" is nothing to do with a user/],
    [['user', 'invite', 'x@example.org'], /--role ROLE is missing: one of coordinator, /],
    [['user', 'invite', 'x@example.org', '--role', 'king'], /"king" is no role; expected coordinator, /],
    [['user', 'invite', 'nobody', '--role', 'officer'], /"nobody" is no e-mail address/],
    [['user', 'invite', 'x@example.org', '--role', 'partner-editor'], /needs an organisation/],
    [
      ['user', 'invite', 'x@example.org', '--role', 'officer', '--organisation', 'atlantis'],
      /there is no organisation "atlantis"/,
    ],
    [['user', 'invite', 'x@example.org', '--role', 'officer', '--language', 'fr'], /"fr" is no language/],
    [['worker'], /a worker of its own needs PostgreSQL/],
  ])('%j', async (args, message) => {
    const { code, out, err } = await run(...args);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(message);
    expect([code, out]).toEqual([2, '']);
  });

  test('a wrong setting', async () => {
    const { code, err } = await secon(['start'], { ...env, PORT: 'eighty' });
    expect([code, err]).toEqual([2, 'secon: PORT is "eighty"; expected a port number from 0 to 65535\n']);
  });
});

describe('check', () => {
  const english = file(
    'letter-en.txt',
    'Sample letter\n\nThe workshop for everybody will be held on 16-18 April 2031 in our sample town hall.\n',
  );
  const german = (days: string) =>
    file(
      'letter-de.txt',
      `Musterbrief\n\nDer Workshop für alle findet ${days} in unserem Musterrathaus statt.\n`,
    );

  test('editions that say the same: 0', async () => {
    const { code, out } = await run(
      'check',
      english,
      german('vom 16. bis 18. April 2031'),
      '--format',
      'json',
    );
    expect(JSON.parse(out)).toMatchObject({ reference: 'en', findings: [] });
    expect(code).toBe(0);
  });

  test('a range that became two days: 1, and says so', async () => {
    const { code, out } = await run(
      'check',
      english,
      german('am 16. und 18. April 2031'),
      '--format',
      'json',
    );
    expect(code).toBe(1);
    const { findings } = JSON.parse(out) as {
      findings: { kind: string; language: string; severity: string }[];
    };
    expect(findings).toEqual([
      expect.objectContaining({ kind: 'range-to-pair', language: 'de', severity: 'error' }),
    ]);
  });

  test('a finding is accepted with a reason, and only with one', async () => {
    const pair = [english, german('am 16. und 18. April 2031')];
    const refused = await run('check', ...pair, '--accept', 'all');
    expect(refused).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^secon: --accept needs --reason[^\n]*\n$/),
    });

    const accepted = await run('check', ...pair, '--accept', 'all', '--reason', 'two days are public');
    expect(accepted).toMatchObject({ code: 0, err: '' });
    expect(accepted.out).toContain(`written to ${join(folder, '.secon-check.yaml')}`);
    const after = await run('check', ...pair);
    expect(after.out).toContain('two days are public');
    expect(after.code).toBe(0);

    file('.secon-check.yaml', 'accepted: [');
    const broken = await run('check', ...pair);
    rmSync(join(folder, '.secon-check.yaml'));
    expect(broken).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/\.secon-check\.yaml: line 1: [^\n]*\n$/),
    });
  });
});

test('facts are listed with their values and places', async () => {
  const { code, out } = await run(
    'facts',
    file('note.txt', 'Our sample note: 43 chairs, ready by 5 May 2031.'),
    '--language',
    'en',
  );
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual([
    { kind: 'number', value: '43', text: '43', start: 17, end: 19 },
    { kind: 'date', value: '2031-05-05', text: '5 May 2031', start: 37, end: 47 },
  ]);
});

test('facts of a language that CLDR alone describes', async () => {
  const note = file('note-fr.txt', 'Notre atelier : le 5 mars 2031 à 14:30, 1 200,50 euros, 12,5 %.');
  const { code, out } = await run('facts', note, '--language', 'fr', '--format', 'text');
  expect(code).toBe(0);
  expect(out.split('\n').map(line => line.split('\t').slice(0, 2).join(' '))).toEqual([
    'date 2031-03-05',
    'time 14:30',
    'money EUR 1200.5',
    'percent 12.5%',
    '',
  ]);
});

describe('with a server on the same data', () => {
  test('a second start is refused, and verbs run inside the server', async () => {
    const server = await serve('start', env);
    try {
      const second = await secon(['start'], { ...env, PORT: '0' });
      expect([second.code, second.out]).toEqual([2, '']);
      expect(second.err).toMatch(/^secon: [^\n]*in use by another running SECON[^\n]*\n$/);

      const loaded = await run('load', CONTENT, '--format', 'json');
      expect(loaded.code).toBe(0);
      expect(JSON.parse(loaded.out).kinds.length).toBeGreaterThan(8);

      const published = await run(
        'publish',
        'newsletter',
        '2',
        '--languages',
        'el,bg',
        '--out',
        join(folder, 'out'),
      );
      expect(published).toMatchObject({ code: 0 });
      const manifest = JSON.parse(readFileSync(join(folder, 'out', 'manifest.json'), 'utf8'));
      expect(manifest.editions.map((edition: { language: string }) => edition.language)).toEqual([
        'el',
        'bg',
      ]);

      const wrong = await run('load', join(folder, 'nowhere'));
      expect([wrong.code, wrong.out]).toEqual([2, '']);
    } finally {
      await server.stop();
    }
  }, 120_000);

  test('a house without a coordinator prints a link that lets its owner in, and no other', async () => {
    const port = await freePort();
    const { process: server, ended } = launch(['start'], { ...env, PORT: String(port) });
    let said = '';
    server.stdout?.on('data', chunk => (said += chunk));
    const link = async () => {
      for (let round = 0; round < 600; round++) {
        const [, found] = /lets you in:\n(\S+)\n/.exec(said) ?? [];
        if (found) return found;
        await new Promise(again => setTimeout(again, 100));
      }
      throw new Error(`no link: ${said}`);
    };
    const post = (path: string, body: object) =>
      fetch(`http://127.0.0.1:${port}/api${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    try {
      expect(await link()).toMatch(/^https:\/\/secon\.example\/admin\/invitation#[\w-]{43}$/);
      const page = await (await fetch(`http://127.0.0.1:${port}/admin/invitation`)).text();
      expect(page).toMatch(/<script type="module" src="\/admin\/assets\/[^"]+"><\/script>/);
      const invited = await run('user', 'invite', 'el@example.org', '--role', 'officer', '--format', 'json');
      const [first, second] = [await link(), JSON.parse(invited.out).link].map(url => url.split('#')[1]);
      const email = 'first@example.org';
      const password = 'a long enough password';
      const accept = { token: first, name: 'First', email, password };
      expect((await post('/v1/invitations/accept', accept)).status).toBe(201);
      expect((await post('/v1/invitations/accept', accept)).status).toBe(404);
      expect((await post('/auth/sign-in/email', { email, password })).status).toBe(200);
      expect((await post('/v1/invitations/look', { token: second })).status).toBe(200);
    } finally {
      server.kill('SIGTERM');
      expect((await ended).err).not.toMatch(/example\.org/);
    }
  }, 120_000);

  test('after kill -9 the data is free at once', async () => {
    const server = await serve('start', env);
    await server.kill();
    const { code, out } = await run('export', join(folder, 'export'));
    expect([code, out.startsWith('exported: ')]).toEqual([0, true]);
  }, 120_000);
});
