// A small sound file of every format that is read, as bytes, to be damaged.

import { paragraph, pdf, WORD, zip } from '../reading/sample-files.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const STORY = [
  '# The third meeting\n\n',
  'The partners met on 5–7 March 2025 in Leuven, with 24 participants from nine countries.\n\n',
  '- 12 practices, €1,250.50, 12.5 %\n- see https://example.org/a and info@example.org\n\n',
].join('');

const docx = (): Uint8Array => new Uint8Array(zip(WORD(STORY.split('\n').map(paragraph).join(''))));

const SEGMENTS: Readonly<Record<string, string>> = {
  'a.xlf':
    '<?xml version="1.0"?><xliff version="1.2"><file source-language="en" target-language="el"><body><trans-unit id="u1"><source>Nine <x id="1" equiv-text="farms"/> on 5 March 2025</source><target>Εννέα κτήματα στις 5 Μαρτίου 2025</target></trans-unit></body></file></xliff>',
  'a.tmx':
    '<?xml version="1.0"?><tmx version="1.4"><header srclang="en"/><body><tu tuid="t"><tuv xml:lang="en"><seg>Nine farms</seg></tuv><tuv xml:lang="de"><seg>Neun Höfe</seg></tuv></tu></body></tmx>',
  'a.po':
    'msgid ""\nmsgstr ""\n"Language: de\\n"\n\nmsgctxt "a"\nmsgid "Nine farms\\n"\n"and more"\nmsgstr "Neun Höfe"\n',
  'a.csv': 'id,en,"de"\n1,"Nine ""farms""",Neun Höfe\n2,5 March 2025,5. März 2025\n',
  'a.jsonl':
    '{"id":"1","en":"nine farms","hu":"kilenc gazdaság"}\n{"id":"2","en":"5 March 2025","hu":"2025. március 5."}\n',
};

/** By name: documents that editions are read from. */
export const documentSamples = (): Readonly<Record<string, Uint8Array>> => ({
  'a.txt': utf8(STORY),
  'a.md': utf8(STORY),
  'a.html': utf8(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Meeting</title></head><body><h1>The third meeting</h1><p>The partners met on <b>5–7 March 2025</b>.</p><table><tr><td>12</td><td>€1,250</td></tr></table><a href="https://example.org/">more</a></body></html>`,
  ),
  'a.eml': utf8(
    `From: a@example.org\r\nSubject: =?utf-8?q?The_third_meeting?=\r\nDate: Wed, 24 Apr 2024 10:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe partners met on 5=E2=80=937 March 2025 in Leuven.\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('<p>The partners met on 5–7 March 2025.</p>').toString('base64')}\r\n--b--\r\n`,
  ),
  'a.docx': docx(),
  'a.pdf': utf8(pdf(['The partners met on 5-7 March 2025 in Leuven.', '24 participants, 12.5 %.'])),
});

/** By name: files of aligned segments. */
export const segmentSamples = (): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(Object.entries(SEGMENTS).map(([name, text]) => [name, utf8(text)]));
