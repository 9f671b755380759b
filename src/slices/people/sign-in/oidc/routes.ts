// Signing in by a provider of identities: the way out to it, and the way back.
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { type OidcSettings, publicUrl } from '../../../../platform/config.ts';
import { messageOf, SeconError } from '../../../../platform/errors.ts';
import { json, refusals, z } from '../../../../platform/http/api.ts';
import { CLIENT_HEADER } from '../../../../platform/http/client-address.ts';
import type { ApiApp } from '../../../../platform/registry.ts';
import type { Services } from '../../../../platform/services.ts';
import { authOf } from '../identify.ts';
import { addressKey, countAttempt, type Limit } from '../limits.ts';
import { ATTEMPT_MINUTES, type Attempt, beginAttempt, takeAttempt } from './attempts.ts';
import { destinationOf, signInScreen } from './destination.ts';
import { refusal } from './refusals.ts';

const BACK = '/auth/oidc/callback';
const COOKIE = 'secon.oidc';
const LIMIT: Limit = { by: 'address', most: 20, seconds: 60 };
const tags = ['sign-in'];

const beginRoute = createRoute({
  method: 'post',
  path: '/auth/oidc/begin',
  tags,
  summary: 'Begin to sign in by the provider of identities: gives the address to send the browser to',
  request: {
    body: {
      required: true,
      content: json(
        z.strictObject({
          to: z
            .string()
            .max(500)
            .refine(asked => destinationOf(asked) !== null, 'must be a screen of the admin')
            .optional()
            .openapi({
              description: 'The screen of the admin to come back to; the first one if not told',
              example: '/admin/events?search=forest',
            }),
          again: z.boolean().default(false).openapi({
            description:
              'Whether the provider is to ask who it is even if it knows: for whoever came back as the wrong one',
          }),
        }),
      ),
    },
  },
  responses: {
    200: {
      description: 'Where to go',
      content: json(z.object({ address: z.url() }).openapi('ProviderAddress')),
    },
    ...refusals(400, 403, 404, 429),
  },
});

/** Anything may come: this is an address that browsers are sent to, and whoever comes must see a page in the end. */
const backRoute = createRoute({
  method: 'get',
  path: BACK,
  tags,
  summary:
    'Where the provider sends the browser back to; goes on to the admin, signed in or with the reason why not',
  responses: { 303: { description: 'To the screen asked for, to the second factor, or to the reason' } },
});

export function oidcApi(app: ApiApp): void {
  const { services } = app.context('en');
  const { config, database } = services;
  // A cookie of the house alone: no other site below the same domain can give it to a browser.
  const cookie = publicUrl(config).startsWith('https:') ? ({ prefix: 'host', secure: true } as const) : {};
  const redirect = `${publicUrl(config)}/api${BACK}`;

  app.hono.openapi(beginRoute, async c => {
    const settings = settingsOf(services);
    await count(services, c, '/oidc/begin');
    const { authorizationAddress, discover } = await import('./provider.ts');
    const provider = await discover(settings);
    const { to, again } = c.req.valid('json');
    const begun = await beginAttempt(database.db, destinationOf(to) ?? '/admin');
    setCookie(c, COOKIE, begun.browser, {
      ...cookie,
      path: '/',
      httpOnly: true,
      // Strict would keep it from the way back, which begins at the provider.
      sameSite: 'Lax',
      maxAge: ATTEMPT_MINUTES * 60,
    });
    const address = await authorizationAddress(settings, provider, { ...begun, again }, redirect);
    return c.json({ address }, 200);
  });

  app.hono.openapi(backRoute, async c => {
    let to: string | undefined;
    try {
      const settings = settingsOf(services);
      await count(services, c, BACK);
      const attempt = await returned(c, services, getCookie(c, COOKIE, cookie.prefix));
      to = attempt.to;
      deleteCookie(c, COOKIE, { ...cookie, path: '/' });
      return c.redirect(await enter(c, services, settings, attempt, redirect), 303);
    } catch (error) {
      return c.redirect(signInScreen({ problem: problemOf(services, error) }, to), 303);
    }
  });
}

/** @throws SeconError missing */
function settingsOf({ config }: Services): OidcSettings {
  if (!config.oidc) throw refusal('oidc-off');
  return config.oidc;
}

/** @throws SeconError limited */
const count = ({ database }: Services, c: Context, what: string): Promise<void> =>
  countAttempt(database.db, what, LIMIT, addressKey(c.req.header(CLIENT_HEADER) ?? null));

/** What this browser began. @throws SeconError unauthenticated, also when it has come back before */
async function returned(c: Context, { database }: Services, browser: string | undefined): Promise<Attempt> {
  const state = c.req.query('state');
  const attempt = state && browser ? await takeAttempt(database.db, state, browser) : null;
  if (!attempt) throw refusal('oidc-state');
  return attempt;
}

/** @returns where to go next. @throws SeconError */
async function enter(
  c: Context,
  services: Services,
  settings: OidcSettings,
  attempt: Attempt,
  redirect: string,
): Promise<string> {
  const [{ discover }, { claimsFor }, { personBehind }] = await Promise.all([
    import('./provider.ts'),
    import('./claims.ts'),
    import('./arrival.ts'),
  ]);
  const provider = await discover(settings);
  const { code, error, iss } = c.req.query();
  assertFrom(provider, iss);
  if (error !== undefined || code === undefined) throw refusal('oidc-refused');
  const claims = await claimsFor(settings, provider, code, attempt, redirect);
  const person = await personBehind(services, settings, claims);
  const auth = await authOf(services);
  const signedIn = await auth.api.signInProven({
    body: { person },
    headers: c.req.raw.headers,
    asResponse: true,
  });
  for (const cookie of signedIn.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
  const { twoFactorRedirect } = secondFactorShape.parse(await signedIn.json());
  return twoFactorRedirect ? signInScreen({ step: 'second-factor' }, attempt.to) : attempt.to;
}

const secondFactorShape = z.object({ twoFactorRedirect: z.boolean().default(false) });

/** An answer of another provider must not be taken for this one's (RFC 9207). @throws SeconError unauthenticated */
function assertFrom(
  provider: { issuer: string; authorization_response_iss_parameter_supported: boolean },
  issuer: string | undefined,
): void {
  const missing = issuer === undefined && provider.authorization_response_iss_parameter_supported;
  if (missing || (issuer !== undefined && issuer !== provider.issuer))
    throw refusal('oidc-failed', 'the answer is from another provider');
}

/** What the sign-in screen is told: the code without its slice. */
function problemOf({ log }: Services, error: unknown): string {
  const known = error instanceof SeconError && error.kind !== 'broken';
  log[known ? 'warn' : 'error']('sign-in.oidc', { reason: messageOf(error) });
  return error instanceof SeconError ? error.code.replace(/^[^.]+\./, '') : 'oidc-failed';
}
