// HTML written as text: whatever is put in is escaped, unless it is markup itself.

/** Markup that is safe to put into a page as it is. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[] | null;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  text
    .replace(/[&<>"']/g, sign => ESCAPES[sign] ?? sign)
    // Control characters are not allowed in HTML.
    .replace(/[^\P{Cc}\n\t]/gu, ' ');

const written = (part: Part): string => {
  if (part === null) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('\n');
};

/** A template of HTML: html`<p>${text}</p>`. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: strings.reduce((page, string, i) => page + written(parts[i - 1] ?? null) + string),
});

/** Text that is markup already, such as a style sheet of ours. */
export const raw = (markup: string): Markup => ({ markup });
