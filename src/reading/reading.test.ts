// Reading files of every kind; what cannot be read says so in one line.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InputError, readDocument, readEdition } from './index.ts';
import { heading, paragraph, pdf, pdfOf, WORD, zip } from './sample-files.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reading-'));
});
afterAll(() => rm(folder, { recursive: true }));

const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

describe('refusals name the file and the reason in one line', () => {
  test.each<[string, string | Uint8Array | null, RegExp]>([
    ['missing.txt', null, /no such file/],
    ['empty.txt', '', /is empty/],
    ['blank.txt', ' \n\n ', /holds no text/],
    ['broken.pdf', '%PDF-1.7 and then nothing', /damaged/],
    ['scan.pdf', pdf([]), /holds no text/],
    ['broken.docx', 'PK but no archive', /damaged/],
    ['other.docx', zip({ mimetype: 'text' }), /not a Word document/],
    ['bomb.docx', zip(WORD('<w:p/>'), 0x7fffffff), /bomb|200 MB/],
    ['old.doc', 'x', /save it as/],
    ['picture.txt', new Uint8Array(500).map((_, i) => (i % 5) + 1), /no text/],
    ['mail.eml', 'no headers here', /no mail/],
  ])('%s', async (name, content, reason) => {
    const path = content === null ? join(folder, name) : await file(name, content);
    const error = await readDocument(path).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).message).toMatch(reason);
    expect((error as InputError).message).toContain(name);
    expect((error as InputError).message).not.toContain('\n');
  });

  test('a folder', async () => {
    await expect(readDocument(folder)).rejects.toThrow(/folder/);
  });

  test('a language that is none of ours', async () => {
    const path = await file('arabic.txt', 'هذه نشرة إخبارية طويلة بما فيه الكفاية لتحديد لغتها بسهولة.');
    await expect(readEdition(path)).rejects.toThrow(/none of the languages/);
  });

  test('a text in another Cyrillic language, and one that its name calls ours', async () => {
    const russian = 'Третья встреча прошла в Москве, и было объявлено об этих новых проектах. '.repeat(3);
    await expect(readEdition(await file('news.bg.txt', russian))).rejects.toThrow(/none of the languages/);
    const japanese = '第三回の学習イベントは秋に開催されました。'.repeat(5);
    await expect(readEdition(await file('news.en.txt', japanese))).rejects.toThrow(/none of the languages/);
  });

  test('more than a document holds', async () => {
    const long = await file('long-story.txt', 'All the words of a very long story. '.repeat(90_000));
    await expect(readEdition(long)).rejects.toThrow(/more than 3 million letters/);
    expect((await readDocument(long)).text.length).toBeGreaterThan(3_000_000);
    await expect(readDocument(await file('huge.txt', Buffer.alloc(17 << 20, 'a ')))).rejects.toThrow(/16 MB/);
  });
});

describe('encodings', () => {
  const greek = 'Η τρίτη συνάντηση γίνεται στις 5 Μαρτίου 2025 στη Ρόδο.';
  const bytes = (text: string, table: string): Uint8Array => {
    const decoder = new TextDecoder(table);
    const map = new Map(Array.from({ length: 256 }, (_, i) => [decoder.decode(new Uint8Array([i])), i]));
    return Uint8Array.from(text, letter => map.get(letter) ?? 63);
  };
  test.each([
    ['windows-1253', greek],
    ['windows-1251', 'Третата среща се провежда на 5 март 2025 г. в Пловдив и Хасково.'],
    ['windows-1250', 'Trzecie spotkanie odbędzie się 5 marca 2025 r. w Łodzi, będzie też wycieczka.'],
    ['windows-1252', 'Das dritte Treffen findet am 5. März 2025 in Köln statt, für alle Mitglieder.'],
  ])('%s', async (table, text) => {
    expect((await readDocument(await file(`${table}.txt`, bytes(text, table)))).text).toBe(text);
  });
  test('UTF-16 with and without its mark', async () => {
    expect(
      (
        await readDocument(
          await file('a.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(greek, 'utf16le')])),
        )
      ).text,
    ).toBe(greek);
    expect(
      (await readDocument(await file('b.txt', Buffer.from('A plain sentence of English words.', 'utf16le'))))
        .text,
    ).toBe('A plain sentence of English words.');
  });
});

describe('kinds of file', () => {
  test('plain text: wraps, hyphens and a heading that no blank line parts', async () => {
    const text =
      'Το νέο εργαστήριο\nΗ ομάδα συναντήθηκε στην Καλαμάτα και συζήτησε για τη νέα στρα-\nτηγική της περιφέρειας. Η επόμενη συνάντηση θα γίνει τον Μάιο\n\nτου 2025 στη Ρίγα.\n';
    const { sections } = await readEdition(await file('el.txt', text));
    expect(sections).toMatchObject([{ heading: 'Το νέο εργαστήριο', line: 1 }]);
    expect(sections[0]?.body.map(block => block.text).join('|')).toContain(
      'στρατηγική της περιφέρειας. Η επόμενη συνάντηση θα γίνει τον Μάιο του 2025',
    );
  });

  test('Markdown: headings, items, links', async () => {
    const { sections, links, published } = await readEdition(
      await file(
        'en.md',
        '# Our letter\n\nWednesday, 5 March 2025\n\n## Results\n\nWe did much this spring, as you can read.\n\n- first item\n- second item\n\n[Read it](#) and [more](https://example.org/a).\n',
      ),
    );
    expect(sections.map(section => section.heading)).toContain('Results');
    expect(sections.at(-1)?.body.map(block => block.kind)).toEqual(['text', 'item', 'item', 'text']);
    expect(links.map(link => link.target)).toEqual(['#', 'https://example.org/a']);
    expect(published).toBe('2025-03-05');
  });

  test('HTML: what is hidden is not read', async () => {
    const { sections, links, language } = await readEdition(
      await file(
        'page.html',
        '<!doctype html><html lang="de"><head><title>x</title><style>p{}</style></head><body><h2>Ergebnisse</h2><p>Wir haben am 5. März 2025 viel geschafft.<br>Und mehr.</p><p style="display:none">7 Geister</p><script>1</script><ul><li>Eins</li></ul><a href="">Lesen</a></body></html>',
      ),
    );
    expect(language).toBe('de');
    expect(sections[0]).toMatchObject({ heading: 'Ergebnisse' });
    expect(JSON.stringify(sections)).not.toContain('Geister');
    expect(links).toMatchObject([{ text: 'Lesen', target: '' }]);
  });

  test('Word', async () => {
    const { sections } = await readEdition(
      await file(
        'nl.docx',
        zip(
          WORD(
            heading('De resultaten') + paragraph('Wij hebben dit jaar negen dorpen bezocht en veel geleerd.'),
          ),
        ),
      ),
    );
    expect(sections).toMatchObject([
      {
        heading: 'De resultaten',
        body: [{ text: 'Wij hebben dit jaar negen dorpen bezocht en veel geleerd.' }],
      },
    ]);
  });

  test('PDF, with the links of its pages', async () => {
    const link =
      '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org/b) >> >>]';
    const read = await readDocument(
      await file('en.pdf', pdf(['The group met in Leuven on 5 March 2025 and', 'visited nine farms.'], link)),
    );
    expect(read.text).toBe('The group met in Leuven on 5 March 2025 and\nvisited nine farms.');
    expect(read.links.map(found => found.target)).toEqual(['https://example.org/b']);
  });

  test('PDF: what stands on every page is the page’s, not the document’s', async () => {
    const page = (number: number, words: string): string[] => [
      'Report of the meeting',
      words,
      `They talked ${number} hours.`,
      ['Then they left.', 'Lunch was late.', 'It rained.'][number - 1] ?? '',
      `Page ${number} of 3`,
    ];
    const pages = [page(1, 'Nine farms took part.'), page(2, 'Twelve came again.'), page(3, 'One stayed.')];
    const { text } = await readDocument(await file('pages.pdf', pdfOf(pages)));
    expect(text).not.toMatch(/Report of the meeting|Page \d/);
    expect(text).toMatch(/Nine farms.*talked 1 hours.*Twelve.*One stayed.*rained/s);
  });

  test('PDF: artifacts are left out, cells of a table stand apart', async () => {
    const drawn =
      '/Artifact BMC BT /F1 9 Tf 50 810 Td (Running head) Tj ET EMC BT /F1 12 Tf 50 700 Td (43) Tj ET BT /F1 12 Tf 120 700 Td (Organisations cooperating) Tj ET';
    const { text } = await readDocument(await file('table.pdf', pdfOf([drawn])));
    expect(text).toBe('43 Organisations cooperating');
  });

  test('mail: parts, encodings, date', async () => {
    const html = Buffer.from(
      '<h1>Резултати</h1><p>Срещнахме се на 5 март 2025 г. в Хасково с девет партньори.</p>',
    ).toString('base64');
    const mail = `From: a@example.org\r\nSubject: =?utf-8?B?${Buffer.from('Писмо').toString('base64')}?=\r\nDate: Fri, 07 Mar 2025 10:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nplain =D0=BF\r\n--b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${html}\r\n--b1--\r\n`;
    const edition = await readEdition(await file('bg.eml', mail));
    expect(edition).toMatchObject({
      language: 'bg',
      published: '2025-03-07',
      sections: [{ heading: 'Резултати' }],
    });
  });

  test('mail: what is attached is not read, what is forwarded is', async () => {
    const attached =
      'From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\nContent-Disposition: attachment; filename=x.html\n\n<p>77 ghosts</p>\n--b\nContent-Type: text/plain\n\nNine farms.\n--b--\n';
    expect((await readDocument(await file('attached.eml', attached))).text.trim()).toBe('Nine farms.');
    const forwarded = `From: b@example.org\nContent-Type: message/rfc822\n\n${attached}`;
    expect((await readDocument(await file('forwarded.eml', forwarded))).text.trim()).toBe('Nine farms.');
  });

  test('mail: single bytes in the code page that it names', async () => {
    const head = Buffer.from(
      'From: a@example.org\r\nContent-Type: text/plain; charset=iso-8859-7\r\nContent-Transfer-Encoding: 8bit\r\n\r\n',
    );
    const path = await file('eight.eml', Buffer.concat([head, Buffer.from([0xf4, 0xef, 0x20, 0x32])]));
    expect((await readDocument(path)).text).toBe('το 2');
  });

  test('HTML nested deeper than a call stack goes', async () => {
    const deep = await file('deep.html', `<body>${'<div>'.repeat(50_000)}Nine farms.`);
    expect((await readDocument(deep)).text).toBe('Nine farms.');
  });

  test('a long file without blank lines is read at once', async () => {
    const path = await file('long.txt', 'A short line of plain words\n'.repeat(40_000));
    expect((await readDocument(path)).blocks.length).toBeGreaterThan(0);
  });
});
