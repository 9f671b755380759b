// Sends a picture to the server, and says how far it is: `fetch` does not tell.
import { ApiError, ask } from '../../../admin/api/index.ts';
import { MOST_MEGABYTES, type UploadedPicture } from '../model.ts';

type Refusal = ConstructorParameters<typeof ApiError>[1];

const NAME = 200;

const refused = (code: string, params: Refusal['params'] = {}): ApiError =>
  new ApiError(400, { kind: 'invalid', code: `library.${code}`, message: code, params });

/** What would be refused in any case is refused at once: nobody has to wait for an upload to learn it. */
export function knownRefusal({ name, type, size }: Pick<File, 'name' | 'type' | 'size'>): ApiError | null {
  if (type === 'image/svg+xml' || /\.svgz?$/i.test(name)) return refused('picture-svg');
  if (/^image\/hei[cf]/.test(type) || /\.(heic|heif|hif)$/i.test(name)) return refused('picture-heic');
  if (size > MOST_MEGABYTES * 1024 * 1024) return refused('picture-large', { most: MOST_MEGABYTES });
  return null;
}

interface Answer {
  readonly status: number;
  readonly body: { readonly error?: Refusal } & Partial<UploadedPicture>;
}

/** @param onProgress the share that is sent, from 0 to 1; null once all is sent and the server works on it */
function post(file: File, onProgress: (share: number | null) => void, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    signal.addEventListener('abort', stop);
    request.open('POST', `/api/v1/library/pictures?name=${encodeURIComponent(file.name.slice(-NAME))}`);
    request.responseType = 'json';
    request.setRequestHeader('content-type', file.type || 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded < total ? loaded / total : null);
    request.onloadend = () => {
      signal.removeEventListener('abort', stop);
      if (signal.aborted) reject(signal.reason);
      else resolve({ status: request.status, body: request.response ?? {} });
    };
    request.send(file);
  });
}

const ended = ({ status, body }: Answer): boolean => status === 401 && body.error?.code === 'auth.sign-in';

/**
 * @throws ApiError: the server's refusal, or kind `offline` when nobody answers; whatever the signal was aborted with.
 *   When the session has ended it waits until the person has signed in again, and sends the file once more
 */
export async function sendPicture(
  file: File,
  onProgress: (share: number | null) => void,
  signal: AbortSignal,
): Promise<UploadedPicture> {
  const known = knownRefusal(file);
  if (known) throw known;
  let answer = await post(file, onProgress, signal);
  if (ended(answer)) {
    // Whatever is asked waits for the person to sign in.
    await ask('GET', '/v1/me', undefined, signal);
    answer = await post(file, onProgress, signal);
  }
  const { status, body } = answer;
  if (status === 201) return body as UploadedPicture;
  throw new ApiError(status, body.error ?? silence(status));
}

/** Nobody answered, or something between us and the server did that speaks otherwise. */
function silence(status: number): Refusal {
  if (status === 413)
    return {
      kind: 'invalid',
      code: 'library.picture-large',
      message: 'too large',
      params: { most: MOST_MEGABYTES },
    };
  const away = [0, 408, 502, 503, 504].includes(status);
  const kind = away ? 'offline' : 'broken';
  return { kind, code: `admin.${kind}`, message: `the server answered ${status}` };
}
