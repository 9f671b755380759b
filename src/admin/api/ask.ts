// Asks the API. Everything that the admin reads and writes goes through here.
import { answered, unanswered } from './connection.ts';
import { ApiError, type Refusal } from './error.ts';
import { sessionRestored } from './session.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The session is over, or there never was one; not the 401 of a wrong password. */
const SIGN_IN = 'auth.sign-in';

/**
 * @param path below /api: `/v1/me`
 * @param body sent as JSON; a Blob as it is
 * @returns the answer's JSON; undefined where it has none
 * @throws ApiError: the server's refusal, or kind `offline`; DOMException AbortError when the signal says so.
 *   When the session has ended it waits until the person has signed in again, and asks once more
 */
export async function ask<T>(method: Method, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const answer = await send(method, path, body, signal);
  if (answer.ok) return read<T>(answer);
  const error = new ApiError(answer.status, await refusalOf(answer));
  const restored = answer.status === 401 && error.code === SIGN_IN ? sessionRestored() : undefined;
  if (!restored) throw error;
  await restored;
  signal?.throwIfAborted();
  const second = await send(method, path, body, signal);
  if (second.ok) return read<T>(second);
  throw new ApiError(second.status, await refusalOf(second));
}

async function send(method: Method, path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  const init: RequestInit = { method, headers: { accept: 'application/json' } };
  if (signal) init.signal = signal;
  if (body instanceof Blob) init.body = body;
  else if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { ...init.headers, 'content-type': 'application/json' };
  }
  try {
    const answer = await fetch(`/api${path}`, init);
    answered();
    return answer;
  } catch (error) {
    if (signal?.aborted) throw error;
    unanswered();
    throw new ApiError(0, {
      kind: 'offline',
      code: 'admin.offline',
      message: 'the server does not answer',
    });
  }
}

const read = async <T>(answer: Response): Promise<T> => {
  const text = await answer.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
};

/** What stands between may answer too: a proxy whose server is away speaks no JSON of ours. */
async function refusalOf(answer: Response): Promise<Refusal> {
  const { error }: { error?: Refusal } = await answer.json().catch(() => ({}));
  if (error?.kind && error.code) return error;
  const away = [502, 503, 504].includes(answer.status);
  return {
    kind: away ? 'offline' : 'broken',
    code: `admin.${away ? 'offline' : 'broken'}`,
    message: `the server answered ${answer.status}`,
  };
}
