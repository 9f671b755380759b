// The mail file, taken apart as a mail program would: its head, its parts, and the picture that its HTML names.

import { beforeAll, describe, expect, it } from 'vitest';
import { emblemPng } from './email/emblem-png.ts';
import { emblemAddress } from './email/index.tsx';
import { renderEmail, renderEml, renderText } from './index.ts';
import { sampleEdition } from './sample.ts';

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  /** Without parameters, such as `text/html`. */
  readonly type: string;
  readonly content: Buffer;
  readonly parts: readonly Part[];
}

const decoded = (body: string, encoding: string): Buffer => {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1');
};

/** What stands between a multipart's boundaries; it must be closed. */
const between = (body: string, boundary: string): readonly string[] => {
  const [, ...rest] = `\r\n${body}`.split(`\r\n--${boundary}`);
  if (!rest.at(-1)?.startsWith('--')) throw new Error(`the multipart "${boundary}" is not closed`);
  return rest.slice(0, -1).map(part => part.replace(/^\r\n/, ''));
};

/** A small reader of RFC 2045 and 2046, strict where the mail file is to be. */
const parse = (source: string): Part => {
  const [head = '', ...rest] = source.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const headers = new Map(
    head
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map(line => {
        const [, name, value] = /^([\w-]+): (.*)$/.exec(line) ?? [];
        if (name === undefined || value === undefined) throw new Error(`no header: ${line}`);
        return [name.toLowerCase(), value];
      }),
  );
  const contentType = headers.get('content-type') ?? 'text/plain';
  const [, boundary] = /boundary="([^"]+)"/.exec(contentType) ?? [];
  return {
    headers,
    type: contentType.split(';')[0] ?? '',
    content: decoded(body, headers.get('content-transfer-encoding') ?? '7bit'),
    parts: boundary ? between(body, boundary).map(parse) : [],
  };
};

/** RFC 2047, each encoded word by itself: none may end within a character. */
const unwrapped = (header: string): string =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_, kind: string, words: string) => {
      const bytes =
        kind.toUpperCase() === 'B'
          ? Buffer.from(words, 'base64')
          : decoded(words.replaceAll('_', ' '), 'quoted-printable');
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    });

describe('a mail file that cannot be made', () => {
  it('is refused for a date of publishing that is none, and for an address that is none', async () => {
    const view = sampleEdition('en');
    const undated = { ...view, published: { value: 'soon', text: 'soon' } };
    await expect(renderEml(undated, '')).rejects.toThrow('"soon" is no date to publish an edition at');
    const homeless = { ...view, addresses: { ...view.addresses, page: '/en/newsletters/2' } };
    await expect(renderEml(homeless, '')).rejects.toThrow('Invalid URL');
  });

  it('takes no header out of a title', async () => {
    const bytes = await renderEml({ ...sampleEdition('en'), title: 'A sample\r\nBcc: all@example.org' }, '');
    const { headers } = parse(Buffer.from(bytes).toString('latin1'));
    expect(headers.has('bcc')).toBe(false);
    expect(headers.get('subject')).toContain('A sample');
  });
});

describe.each(['en', 'el', 'bg'] as const)('the mail file in "%s"', language => {
  const view = sampleEdition(language);
  let html = '';
  let source = '';
  let mail: Part;

  beforeAll(async () => {
    html = await renderEmail(view);
    source = Buffer.from(await renderEml(view, html)).toString('latin1');
    mail = parse(source);
  });

  it('says in its head what it is', () => {
    const head = (name: string): string => unwrapped(mail.headers.get(name) ?? '');
    expect(head('subject')).toBe(view.title);
    expect(head('date')).toBe('Wed, 24 Apr 2024 09:00:00 +0000');
    expect(head('message-id')).toBe(`<newsletter-2.${language}@secon.example.org>`);
    expect(head('content-language')).toBe(language);
    expect(head('from')).toBe('SECON <newsletter@secon.example.org>');
    expect(head('mime-version')).toBe('1.0');
  });

  it('ends every line with CRLF, is plain ASCII, and no line is too long to travel', () => {
    expect(source.replaceAll('\r\n', '')).toMatch(/^[\t\x20-\x7e]*$/);
    expect(source.endsWith('\r\n')).toBe(true);
    expect(Math.max(...source.split('\r\n').map(line => line.length))).toBeLessThanOrEqual(998);
  });

  it('offers text, or HTML with its picture', () => {
    expect(mail.type).toBe('multipart/alternative');
    expect(mail.parts.map(({ type }) => type)).toEqual(['text/plain', 'multipart/related']);
    expect(mail.parts[1]?.parts.map(({ type }) => type)).toEqual(['text/html', 'image/png']);
  });

  it('has the words of the text face', () => {
    const [text] = mail.parts;
    expect(text?.headers.get('content-type')).toContain('charset=utf-8');
    expect(text?.content.toString('utf8').replaceAll('\r\n', '\n')).toBe(renderText(view));
  });

  it('carries the mail, its emblem as a part of its own', () => {
    const [page, picture] = mail.parts[1]?.parts ?? [];
    const content = page?.content.toString('utf8').replaceAll('\r\n', '\n') ?? '';
    const cid = /^<(.+)>$/.exec(picture?.headers.get('content-id') ?? '')?.[1];
    expect(content).toBe(html.replaceAll(emblemAddress(), `cid:${cid}`));
    expect([...content.matchAll(/src="(?:cid|data):([^"]*)"/g)].map(([, named]) => named)).toEqual([cid]);
    expect(picture?.content.equals(emblemPng())).toBe(true);
    expect(picture?.headers.get('content-disposition')).toMatch(/^inline/);
  });
});
