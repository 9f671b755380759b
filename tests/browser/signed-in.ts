// Somebody with a role, signed in to the admin of a running server in a browser of their own.
import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test';
import { type Environment, type Server, seconOk } from '../../bench/harness/secon.ts';

export const PASSWORD = 'correct horse battery';

interface Person {
  readonly role: string;
  readonly name?: string;
  readonly organisation?: string;
  readonly language?: string;
}

/**
 * Invites somebody by the command line and accepts for them.
 * @param env with which the server runs
 * @returns the e-mail they sign in with
 */
export async function join(
  server: Server,
  env: Environment,
  { role, name = 'Carla', organisation, language = 'en' }: Person,
): Promise<string> {
  const email = `${crypto.randomUUID()}@example.org`;
  const place = organisation === undefined ? [] : ['--organisation', organisation];
  const { out } = await seconOk(
    ['user', 'invite', email, '--role', role, '--language', language, ...place],
    env,
  );
  const [, token] = /#(\S+)/.exec(out) ?? [];
  if (token === undefined) throw new Error(`no link in: ${out}`);
  const answer = await post(server, '/api/v1/invitations/accept', { token, name, password: PASSWORD });
  if (!answer.ok) throw new Error(`the invitation was refused: ${await answer.text()}`);
  return email;
}

const post = (server: Server, path: string, body: object): Promise<Response> =>
  fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url },
    body: JSON.stringify(body),
  });

/** A browser in which they are signed in; its owner closes it. */
export async function signedIn(
  browser: Browser,
  server: Server,
  email: string,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: server.url, ...options });
  const ask = () =>
    context.request.post('/api/auth/sign-in/email', {
      data: { email, password: PASSWORD },
      headers: { origin: server.url },
    });
  let answer = await ask();
  // All tests sign in from one address, and a minute has only so many attempts for it.
  for (let tries = 0; answer.status() === 429 && tries < 4; tries++) {
    await new Promise(again => setTimeout(again, 15_000));
    answer = await ask();
  }
  if (!answer.ok()) throw new Error(`not signed in: ${await answer.text()}`);
  return context;
}
