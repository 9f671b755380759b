// The settings, read from the environment once. Nothing else in the house reads the environment.
import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { invalid } from './errors.ts';

const port = z.coerce.number().int().min(0).max(65535);
const flag = z.enum(['true', 'false', '1', '0']).transform(value => value === 'true' || value === '1');
const httpUrl = z.url({ protocol: /^https?$/ });

/** How the house proves to a provider of identities who it is (OpenID Connect Core 1.0, section 9). */
export const CLIENT_AUTHS = ['client_secret_basic', 'client_secret_post', 'client_secret_jwt'] as const;
export type ClientAuth = (typeof CLIENT_AUTHS)[number];

interface Variable {
  readonly shape: z.ZodType;
  readonly expected: string;
  /** Its value is not told back: messages end up in logs. */
  readonly secret?: true;
}

/** Each variable: its shape, its default, and in words what is expected. */
const VARIABLES = {
  DATABASE_URL: {
    shape: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    expected: 'an address such as postgres://user:password@host:5432/secon',
  },
  SECON_DATA: { shape: z.string().min(1).default('./data'), expected: 'a folder' },
  HOST: {
    shape: z.string().min(1).default('127.0.0.1'),
    expected: 'an address to listen on, such as 127.0.0.1',
  },
  PORT: { shape: port.default(8080), expected: 'a port number from 0 to 65535' },
  SECON_URL: {
    shape: httpUrl.optional(),
    expected: 'the public address of the site, such as https://secon.example',
  },
  SECON_LOG: {
    shape: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
    expected: 'one of debug, info, warn, error',
  },
  SECON_TODAY: {
    shape: z.iso.date().optional(),
    expected: 'a day such as 2024-04-24, to see the site as of that day',
  },
  SECON_SECRET: {
    shape: z.string().min(32).optional(),
    expected: 'at least 32 characters that nobody can guess',
    secret: true,
  },
  SECON_SMTP_URL: {
    shape: z.url({ protocol: /^smtps?$/ }).optional(),
    expected: 'an address such as smtps://user:password@mail.example:465',
    secret: true,
  },
  SECON_MAIL_FROM: {
    shape: z.string().min(3).optional(),
    expected: 'the sender of mails, such as "SECON <secon@example.org>"',
  },
  SECON_OIDC_ISSUER: {
    shape: z
      .url({ protocol: /^https$/ })
      .regex(/^[^?#]*$/)
      .optional(),
    expected: 'the https address of a provider of identities (OpenID Connect), such as https://login.example',
  },
  SECON_OIDC_CLIENT_ID: {
    shape: z.string().min(1).optional(),
    expected: 'the name under which the provider knows this site',
  },
  SECON_OIDC_CLIENT_SECRET: {
    shape: z.string().min(1).optional(),
    expected: 'the secret that goes with it',
    secret: true,
  },
  SECON_OIDC_CLIENT_AUTH: {
    shape: z.enum(CLIENT_AUTHS).optional(),
    expected: `one of ${CLIENT_AUTHS.join(', ')}`,
  },
  SECON_OIDC_NAME: {
    shape: z.string().trim().min(1).max(60).optional(),
    expected: 'what people call the provider, in at most 60 characters',
  },
  SECON_OIDC_TRUSTS_EMAIL: { shape: flag.default(false), expected: 'true or false' },
  SECON_DEEPL_KEY: { shape: z.string().min(1).optional(), expected: 'a key of DeepL', secret: true },
  SECON_DEEPL_URL: {
    shape: httpUrl.optional(),
    expected: 'the address of DeepL, such as https://api.deepl.com',
  },
  SECON_LIBRETRANSLATE_URL: {
    shape: httpUrl.optional(),
    expected: 'the address of a LibreTranslate, such as https://translate.example',
  },
  SECON_LIBRETRANSLATE_KEY: {
    shape: z.string().min(1).optional(),
    expected: 'the key that it asks for',
    secret: true,
  },
  SECON_ETRANSLATION_APPLICATION: {
    shape: z.string().min(1).optional(),
    expected: 'the name under which eTranslation knows this site',
  },
  SECON_ETRANSLATION_PASSWORD: {
    shape: z.string().min(1).optional(),
    expected: 'the password that goes with it',
    secret: true,
  },
  SECON_ETRANSLATION_USER: {
    shape: z.string().min(1).optional(),
    expected: 'the EU Login name of whoever answers for it',
  },
  SECON_ETRANSLATION_URL: {
    shape: httpUrl.default('https://webgate.ec.europa.eu/etranslation/si/translate'),
    expected: 'an address of eTranslation',
  },
  SECON_TRUST_PROXY: { shape: flag.default(false), expected: 'true or false' },
  S3_BUCKET: { shape: z.string().min(1).optional(), expected: 'the name of a bucket' },
  S3_ENDPOINT: { shape: httpUrl.optional(), expected: 'an address such as https://s3.example' },
  S3_REGION: { shape: z.string().min(1).default('eu-central-1'), expected: 'a region' },
  S3_KEY: { shape: z.string().min(1).optional(), expected: 'an access key' },
  S3_SECRET: { shape: z.string().min(1).optional(), expected: 'the secret of the access key' },
} as const satisfies Readonly<Record<string, Variable>>;

export interface Config {
  /** Address of PostgreSQL; absent: the embedded database in `data`. */
  readonly databaseUrl: string | undefined;
  /** Absolute folder of the embedded database and of files on disk. */
  readonly data: string;
  readonly host: string;
  readonly port: number;
  /** Public address without a trailing slash; absent: derived from host and port. */
  readonly url: string | undefined;
  readonly log: 'debug' | 'info' | 'warn' | 'error';
  /** A day to play instead of today's. */
  readonly today: string | undefined;
  /** Believe X-Forwarded-* (only behind a proxy that sets them). */
  readonly trustProxy: boolean;
  /** What cookies are signed with; absent: a file in `data`. */
  readonly secret: string | undefined;
  /** Absent: mails are kept. */
  readonly smtp: SmtpSettings | undefined;
  readonly s3: S3Settings | undefined;
  /** Absent: nobody signs in by another house. */
  readonly oidc: OidcSettings | undefined;
  /** Who translates by machine. */
  readonly machines: MachineSettings;
}

/** Machine translation: each is off until it is set. */
export interface MachineSettings {
  readonly deepl: { readonly key: string; readonly url: string } | undefined;
  readonly libretranslate: { readonly url: string; readonly key: string | undefined } | undefined;
  readonly etranslation: ETranslationSettings | undefined;
  /** Milliseconds after which no answer is one, where not the usual. No variable sets it: it is for tests. */
  readonly patience?: number;
}

export interface ETranslationSettings {
  readonly application: string;
  readonly password: string;
  readonly user: string;
  readonly url: string;
}

/** A provider of identities (OpenID Connect) by which people may sign in. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Absent: the house is known by PKCE alone. */
  readonly clientSecret: string | undefined;
  /** Absent: whatever the provider says it takes. */
  readonly clientAuth: ClientAuth | undefined;
  /** What the button says. */
  readonly name: string;
  /** Whether its e-mail addresses count where it does not say that it verified them. */
  readonly trustsEmail: boolean;
  /** A provider on this very machine without TLS. No variable sets it: it is for tests. */
  readonly plainLoopback?: true;
}

export interface SmtpSettings {
  readonly url: string;
  readonly from: string;
}

export interface S3Settings {
  readonly bucket: string;
  readonly endpoint: string | undefined;
  readonly region: string;
  readonly key: string;
  readonly secret: string;
}

type Values = { [K in keyof typeof VARIABLES]: z.output<(typeof VARIABLES)[K]['shape']> };

function readVariables(env: NodeJS.ProcessEnv): Values {
  const problems: string[] = [];
  const entries = Object.entries<Variable>(VARIABLES).map(([name, { shape, expected, secret }]) => {
    // An empty variable is how shells and compose files say "not set".
    const given = env[name] === '' ? undefined : env[name];
    const parsed = shape.safeParse(given);
    if (!parsed.success) problems.push(`${name} is ${secret ? 'wrong' : `"${given}"`}; expected ${expected}`);
    return [name, parsed.data];
  });
  if (problems.length > 0) throw invalid('config.invalid', problems.join(' · '));
  return Object.fromEntries(entries) as Values;
}

function readSmtp({ SECON_SMTP_URL: url, SECON_MAIL_FROM: from }: Values): SmtpSettings | undefined {
  if (url === undefined) return undefined;
  if (from === undefined)
    throw invalid(
      'config.invalid',
      `SECON_MAIL_FROM is not set; expected ${VARIABLES.SECON_MAIL_FROM.expected}, as SECON_SMTP_URL is set`,
    );
  return { url, from };
}

function readS3(values: Values): S3Settings | undefined {
  const { S3_BUCKET: bucket, S3_KEY: key, S3_SECRET: secret } = values;
  if (bucket === undefined) return undefined;
  if (key === undefined)
    throw invalid('config.invalid', 'S3_KEY is not set; expected an access key, as S3_BUCKET is set');
  if (secret === undefined)
    throw invalid('config.invalid', 'S3_SECRET is not set; expected a secret, as S3_BUCKET is set');
  return { bucket, key, secret, endpoint: values.S3_ENDPOINT, region: values.S3_REGION };
}

function readOidc(values: Values): OidcSettings | undefined {
  const { SECON_OIDC_ISSUER: issuer, SECON_OIDC_CLIENT_ID: clientId } = values;
  if (issuer === undefined) return undefined;
  if (clientId === undefined)
    throw invalid(
      'config.invalid',
      `SECON_OIDC_CLIENT_ID is not set; expected ${VARIABLES.SECON_OIDC_CLIENT_ID.expected}, as SECON_OIDC_ISSUER is set`,
    );
  return {
    issuer,
    clientId,
    clientSecret: values.SECON_OIDC_CLIENT_SECRET,
    clientAuth: values.SECON_OIDC_CLIENT_AUTH,
    name: values.SECON_OIDC_NAME ?? new URL(issuer).host,
    trustsEmail: values.SECON_OIDC_TRUSTS_EMAIL,
  };
}

/** Keys of the free service end in `:fx`, and it has an address of its own. */
const deeplUrl = (key: string): string =>
  key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com';

function readMachines(values: Values): MachineSettings {
  const { SECON_DEEPL_KEY: key, SECON_LIBRETRANSLATE_URL: libre } = values;
  return {
    deepl: key === undefined ? undefined : { key, url: trimmed(values.SECON_DEEPL_URL ?? deeplUrl(key)) },
    libretranslate:
      libre === undefined ? undefined : { url: trimmed(libre), key: values.SECON_LIBRETRANSLATE_KEY },
    etranslation: readETranslation(values),
  };
}

function readETranslation(values: Values): ETranslationSettings | undefined {
  const {
    SECON_ETRANSLATION_APPLICATION: application,
    SECON_ETRANSLATION_PASSWORD: password,
    SECON_ETRANSLATION_USER: user,
    SECON_ETRANSLATION_URL: url,
  } = values;
  if (application === undefined) return undefined;
  const needed = { SECON_ETRANSLATION_PASSWORD: password, SECON_ETRANSLATION_USER: user };
  for (const [name, value] of Object.entries(needed))
    if (value === undefined)
      throw invalid(
        'config.invalid',
        `${name} is not set; expected ${VARIABLES[name as keyof typeof needed].expected}, as SECON_ETRANSLATION_APPLICATION is set`,
      );
  if (values.SECON_URL === undefined)
    throw invalid(
      'config.invalid',
      `SECON_URL is not set; expected ${VARIABLES.SECON_URL.expected}: eTranslation brings its answers there`,
    );
  return { application, password: password ?? '', user: user ?? '', url };
}

const trimmed = (url: string): string => url.replace(/\/+$/, '');

/**
 * @param env the environment, normally `process.env`
 * @param cwd what a relative SECON_DATA is relative to
 * @throws SeconError invalid: names each wrong variable and what was expected
 */
export function readConfig(env: NodeJS.ProcessEnv, cwd: string): Config {
  const values = readVariables(env);
  return {
    databaseUrl: values.DATABASE_URL,
    data: isAbsolute(values.SECON_DATA) ? values.SECON_DATA : resolve(cwd, values.SECON_DATA),
    host: values.HOST,
    port: values.PORT,
    url: values.SECON_URL?.replace(/\/+$/, ''),
    log: values.SECON_LOG,
    today: values.SECON_TODAY,
    trustProxy: values.SECON_TRUST_PROXY,
    secret: values.SECON_SECRET,
    smtp: readSmtp(values),
    s3: readS3(values),
    oidc: readOidc(values),
    machines: readMachines(values),
  };
}

/** The settings of this process. @throws SeconError invalid */
export const processConfig = (cwd: string): Config => readConfig(process.env, cwd);

/** The site's public address, for links that leave the house. */
export const publicUrl = (config: Config): string =>
  config.url ?? `http://${config.host === '0.0.0.0' ? 'localhost' : config.host}:${config.port}`;
