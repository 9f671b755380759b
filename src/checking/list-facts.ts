// The facts of one file or of standard input.

import { extract, type Fact } from '../facts/index.ts';
import { detectLanguage, InputError, languageOf, readDocument } from '../reading/index.ts';

const readStandardInput = async (): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\ufeff/, '');
};

/**
 * Facts of a file (any format the check reads) or of standard input (`-`, plain text).
 * @param options `language`: one the engine reads, by table or by CLDR; without it, detected among the project's
 * @returns facts with UTF-16 offsets into the extracted text
 * @throws InputError when the file cannot be read or its language is none of ours
 */
export const factsOf = async (
  path: string,
  options: { readonly language?: string } = {},
): Promise<Fact[]> => {
  if (path === '-') {
    const text = await readStandardInput();
    if (text.trim() === '') throw new InputError('standard input', 'is empty');
    return extract(text, options.language ?? detectLanguage(text) ?? 'en');
  }
  const read = await readDocument(path);
  return extract(
    read.text,
    options.language ?? (detectLanguage(read.text) === null ? 'en' : languageOf(read, path)),
  );
};
