// A text file of the content format: named texts of one record in one language, with their states.
import { z } from 'zod';
import { type ContentFile, parseYaml, writeYaml } from '../../platform/content/index.ts';
import { invalid } from '../../platform/errors.ts';
import { isLanguage, type Language } from '../../platform/languages.ts';
import { TEXT_STATES, type TextState } from './model.ts';

export interface NamedText {
  readonly field: string;
  readonly body: string;
  readonly state: TextState;
  /** Fingerprint of the source this was translated from, where the file names it. */
  readonly basedOn: string | null;
  /** Line of the body's first line in its file. */
  readonly line: number;
}

export interface TextFile {
  readonly path: string;
  readonly language: Language;
  readonly texts: readonly NamedText[];
}

const HEAD = /^---\n([\s\S]*?)\n---(?:\n|$)/;
const OPENING = /^<!--\s*([a-z][a-z0-9-]*)\s*(?::\s*(.*?))?\s*-->\s*$/;
const ATTRIBUTES = /^(machine|draft|reviewed|approved)?(?:,?\s*based on ([0-9a-f]{12}))?$/;

const headShape = z.strictObject({
  language: z.string().refine(isLanguage, 'a language of the project').optional(),
  state: z.enum(TEXT_STATES).default('draft'),
});

/** The language a text file is in, by its name: `events/x/el.md`. @throws SeconError invalid */
function languageOf(path: string): Language {
  const code = /([^/]+)\.md$/.exec(path)?.[1] ?? '';
  if (!isLanguage(code))
    throw invalid('content.language', `${path}: "${code}" is no language of the project`);
  return code;
}

/** @throws SeconError invalid with file and line */
export function parseTextFile(file: ContentFile): TextFile {
  const language = languageOf(file.path);
  const text = file.text.replaceAll('\r\n', '\n').replace(/^\uFEFF/, '');
  const head = HEAD.exec(text);
  const defaults = parseYaml({ path: file.path, text: head?.[1] || '{}' }, headShape);
  if (defaults.language !== undefined && defaults.language !== language)
    throw invalid(
      'content.language',
      `${file.path}:1: says language ${defaults.language}, but its name says ${language}`,
    );
  const skipped = head?.[0] ?? '';
  const firstLine = skipped.split('\n').length;
  const texts = splitTexts(file.path, text.slice(skipped.length).split('\n'), firstLine, defaults.state);
  return { path: file.path, language, texts };
}

interface Opened {
  field: string;
  state: TextState;
  basedOn: string | null;
  line: number;
  lines: string[];
}

function splitTexts(
  path: string,
  lines: readonly string[],
  firstLine: number,
  state: TextState,
): NamedText[] {
  const opened: Opened[] = [];
  for (const [index, line] of lines.entries()) {
    const at = firstLine + index;
    const opening = OPENING.exec(line);
    const last = opened.at(-1);
    if (opening) opened.push(open(path, opening, at, state));
    else if (last) last.lines.push(line);
    else if (line.trim() !== '')
      throw invalid('content.unnamed-text', `${path}:${at}: text before the first <!-- name --> line`);
  }
  const twice = opened.find((text, index) => opened.findIndex(other => other.field === text.field) < index);
  if (twice)
    throw invalid(
      'content.text-twice',
      `${path}:${twice.line}: the text "${twice.field}" stands here a second time`,
    );
  return opened.map(close);
}

function open(path: string, opening: RegExpExecArray, line: number, state: TextState): Opened {
  const attributes = ATTRIBUTES.exec((opening[2] ?? '').trim());
  if (!attributes)
    throw invalid(
      'content.text-state',
      `${path}:${line}: "${opening[2]}" is no state (${TEXT_STATES.join(', ')})`,
    );
  return {
    field: opening[1] ?? '',
    state: (attributes[1] as TextState | undefined) ?? state,
    basedOn: attributes[2] ?? null,
    line,
    lines: [],
  };
}

function close(text: Opened): NamedText {
  const blank = text.lines.findIndex(line => line.trim() !== '');
  const line = text.line + 1 + Math.max(blank, 0);
  return {
    field: text.field,
    state: text.state,
    basedOn: text.basedOn,
    line,
    body: text.lines.join('\n').trim(),
  };
}

/** @param texts in the order they are to stand; `basedOn` only where it is to be written */
export function writeTextFile(
  path: string,
  language: Language,
  texts: readonly Omit<NamedText, 'line'>[],
): ContentFile {
  const state = commonest(texts.map(text => text.state));
  const parts = texts.map(text => {
    const attributes = [
      text.state === state ? '' : text.state,
      text.basedOn === null ? '' : `based on ${text.basedOn}`,
    ].filter(part => part !== '');
    return `<!-- ${text.field}${attributes.length > 0 ? `: ${attributes.join(', ')}` : ''} -->\n${text.body}\n`;
  });
  return { path, text: `---\n${writeYaml({ language, state })}---\n${parts.join('\n')}` };
}

function commonest(states: readonly TextState[]): TextState {
  const count = (state: TextState) => states.filter(other => other === state).length;
  return TEXT_STATES.reduce(
    (best, state) => (count(state) > count(best) ? state : best),
    'draft' as TextState,
  );
}
