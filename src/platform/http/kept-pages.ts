// Public pages, rendered once and held compressed until something they show changes.
// A kept page is answered before the router: one look into a map, one write to the socket.
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzipSync, gzip } from 'node:zlib';
import { requestId } from './security.ts';

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);

export interface PageBody {
  readonly type: string;
  readonly content: Uint8Array;
}

export interface PressedPage {
  readonly etag: string;
  readonly type: string;
  /** Bytes of the page as it is, uncompressed. */
  readonly size: number;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
}

type Heads = Readonly<Record<'br' | 'gzip' | 'identity' | 'unchanged', string[]>>;

export interface KeptPage extends PressedPage {
  readonly heads: Heads;
}

/** Larger ones (a PDF, a whole catalogue) are not held in memory. */
const LARGEST = 2_000_000;
/** Every page in every language of a large project; the oldest go first beyond that. */
const MOST = 10_000;

export class KeptPages {
  readonly #pages = new Map<string, KeptPage>();
  readonly #making = new Map<string, Promise<KeptPage | null>>();
  readonly #headers: readonly string[];
  #generation = 0;

  /** @param headers sent with every page, name after name and value */
  constructor(headers: readonly (readonly [string, string])[]) {
    this.#headers = headers.flat();
  }

  get size(): number {
    return this.#pages.size;
  }

  /** Forgets everything: the record has changed, or the day. Pages being made at the moment are not kept. */
  clear(): void {
    this.#pages.clear();
    this.#making.clear();
    this.#generation++;
  }

  /**
   * The page kept for a path, made if there is none. Many asking at once wait for one making.
   * @returns null when there is no such page; that is never kept
   */
  async get(path: string, make: () => Promise<PageBody | null>): Promise<KeptPage | null> {
    const kept = this.#pages.get(path) ?? this.#making.get(path);
    if (kept) return kept;
    const generation = this.#generation;
    const making = make().then(async body => {
      const pressed = body && (await press(body));
      const page = pressed && { ...pressed, heads: this.#headsOf(pressed) };
      if (page && generation === this.#generation && page.gzip.length <= LARGEST) this.#keep(path, page);
      return page;
    });
    this.#making.set(path, making);
    try {
      return await making;
    } finally {
      if (this.#making.get(path) === making) this.#making.delete(path);
    }
  }

  #keep(path: string, page: KeptPage): void {
    if (this.#pages.size >= MOST) {
      const oldest = this.#pages.keys().next().value;
      if (oldest !== undefined) this.#pages.delete(oldest);
    }
    this.#pages.set(path, page);
  }

  /** Answers at once if the page is kept. @returns false when the router must be asked */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const page = request.url === undefined ? undefined : this.#pages.get(request.url);
    if (!page || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
    const { 'if-none-match': known, 'accept-encoding': accepted = '' } = request.headers;
    if (known === page.etag) {
      response.writeHead(304, this.#named(page.heads.unchanged)).end();
      return true;
    }
    const { body, encoding } = encoded(page, String(accepted));
    response.writeHead(200, this.#named(page.heads[encoding ?? 'identity']));
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  }

  /** The headers of an answer with this request's name in the last place, which they keep free for it. */
  #named(headers: string[]): string[] {
    headers[headers.length - 1] = requestId();
    return headers;
  }

  /** The headers of every kind of answer, name after name and value: made once, since they are most of an answer's work. */
  #headsOf(page: PressedPage): Heads {
    const always = [
      ...this.#headers,
      'etag',
      page.etag,
      'vary',
      'accept-encoding',
      'cache-control',
      'no-cache',
    ];
    const typed = [...always, 'content-type', page.type];
    const id = ['x-request-id', ''];
    const coded = (coding: string, body: Buffer) => [
      ...typed,
      'content-encoding',
      coding,
      'content-length',
      String(body.length),
      ...id,
    ];
    return {
      br: coded('br', page.brotli),
      gzip: coded('gzip', page.gzip),
      identity: [...typed, 'content-length', String(page.size), ...id],
      unchanged: [...always, ...id],
    };
  }
}

/** The body in the best encoding the reader's program takes. */
export function encoded(
  page: PressedPage,
  accepted: string,
): { body: Buffer; encoding: 'br' | 'gzip' | null } {
  if (accepts(accepted, 'br')) return { body: page.brotli, encoding: 'br' };
  if (accepts(accepted, 'gzip')) return { body: page.gzip, encoding: 'gzip' };
  return { body: gunzipSync(page.gzip), encoding: null };
}

const accepts = (header: string, coding: string): boolean => {
  const at = header.indexOf(coding);
  return at >= 0 && !/^\s*;\s*q=0(\.0*)?\s*(,|$)/.test(header.slice(at + coding.length));
};

/** @param quality of brotli: level 5 takes a third of a millisecond where 11 takes twenty */
export async function press(body: PageBody, quality = 5): Promise<PressedPage> {
  const content = Buffer.from(body.content);
  const [zipped, brotli] = await Promise.all([
    compressGzip(content, { level: 9 }),
    compressBrotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  ]);
  const digest = createHash('sha256').update(content).digest('base64url').slice(0, 22);
  return { type: body.type, etag: `W/"${digest}"`, size: content.length, gzip: zipped, brotli };
}
