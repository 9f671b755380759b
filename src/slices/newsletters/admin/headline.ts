// The first line of a text in Markdown, plain: what an issue or a block is called in lists.

/** @returns without signs of Markdown; words of a bound span stay, a fact that stands by itself is left out */
export const plainLine = (markdown: string | undefined): string => {
  const first = (markdown ?? '').split('\n').find(line => line.trim() !== '') ?? '';
  return first
    .replace(/^#{1,6}\s+/, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\{[^}]*\}/g, '…')
    .replace(/\\(.)/g, '$1')
    .replace(/[*_`]/g, '')
    .trim();
};
