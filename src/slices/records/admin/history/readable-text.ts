// Two texts as readers compare them: a fact stands by its words, not by where it is kept.

/** `[16 April](fact:event:kalamata-2023.start)` */
const FACT_LINK = /\[([^\]\n]*)\]\(fact:[^)\s]*(?: "[^"\n]*")?\)/g;

const withoutFactLinks = (text: string): string => text.replaceAll(FACT_LINK, '$1');

/** @returns both without the addresses of facts; as they are where nothing else differs */
export function readable(before: string, after: string): { readonly before: string; readonly after: string } {
  const words = { before: withoutFactLinks(before), after: withoutFactLinks(after) };
  return words.before === words.after ? { before, after } : words;
}
