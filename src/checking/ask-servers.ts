// Asks the servers whether the addresses of the editions still answer.

import { type Finding, linkTargets } from '../facts/compare/index.ts';
import type { Edition } from '../reading/index.ts';

const AT_ONCE = 6;
const PATIENCE = 10_000;

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What a server answered: fine, gone, or nothing that can be relied on. */
export type Answer =
  | { readonly state: 'fine' }
  | {
      readonly state: 'gone' | 'unsure';
      readonly reason: string;
      /** The status, or the code of what went wrong, in no language: `404`, `ENOTFOUND`. */
      readonly answer: string;
    };

const GONE = new Set([404, 410]);
const NOBODY = new Set(['ENOTFOUND', 'ECONNREFUSED', 'EAI_AGAIN']);

const request = async (url: string, method: 'HEAD' | 'GET', fetcher: Fetch): Promise<Response> => {
  const response = await fetcher(url, {
    method,
    redirect: 'follow',
    signal: AbortSignal.timeout(PATIENCE),
    headers: { 'user-agent': 'secon-check' },
  });
  await response.body?.cancel();
  return response;
};

const causeOf = (error: unknown): string => {
  const cause =
    error instanceof Error && typeof error.cause === 'object' && error.cause !== null && 'code' in error.cause
      ? String(error.cause.code)
      : '';
  return cause === '' ? (error instanceof Error ? error.name : 'error') : cause;
};

const ask = async (url: string, fetcher: Fetch): Promise<Answer> => {
  try {
    const head = await request(url, 'HEAD', fetcher);
    // Many servers refuse HEAD: only their answer to GET counts.
    const response = head.ok ? head : await request(url, 'GET', fetcher);
    if (response.ok) return { state: 'fine' };
    return {
      state: GONE.has(response.status) ? 'gone' : 'unsure',
      reason: `the server answers ${response.status}`,
      answer: String(response.status),
    };
  } catch (error) {
    const cause = causeOf(error);
    return NOBODY.has(cause)
      ? { state: 'gone', reason: `no server answers (${cause})`, answer: cause }
      : { state: 'unsure', reason: `the server could not be asked (${cause})`, answer: cause };
  }
};

/** What the servers of some addresses answer, a few at a time. */
export const askAddresses = async (
  urls: Iterable<string>,
  fetcher: Fetch = fetch,
): Promise<ReadonlyMap<string, Answer>> => {
  const answers = new Map<string, Answer>();
  const wanted = [...new Set(urls)];
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    await Promise.all(
      wanted.slice(at, at + AT_ONCE).map(async url => {
        answers.set(url, await ask(url, fetcher));
      }),
    );
  }
  return answers;
};

const absolute = (target: string): string => (/^https?:/i.test(target) ? target : `https://${target}`);

/** Findings on addresses that do not answer: gone is an error, an unclear answer is for a person to look at. */
export const askServers = async (
  editions: readonly Edition[],
  fetcher: Fetch = fetch,
): Promise<Finding[]> => {
  const links = editions.flatMap(edition => linkTargets(edition).map(link => ({ edition, link })));
  const answers = await askAddresses(
    links.map(({ link }) => absolute(link.target)),
    fetcher,
  );
  return links.flatMap(({ edition, link }) => {
    const answer = answers.get(absolute(link.target));
    if (answer === undefined || answer.state === 'fine') return [];
    const fact = { kind: 'url' as const, value: link.target, text: link.target };
    return [
      {
        kind: 'link-dead' as const,
        severity: answer.state === 'gone' ? ('error' as const) : ('review' as const),
        language: edition.language,
        section: link.section,
        line: link.line,
        fact,
        expected: null,
        message: `${link.target}: ${answer.reason}`,
      },
    ];
  });
};
