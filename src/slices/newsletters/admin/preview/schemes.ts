// A page inside a frame, in the light or the dark: whatever the window around it wishes.

export type Scheme = 'light' | 'dark';

const asked = /prefers-color-scheme:\s*(light|dark)/;

function setRules(rules: CSSRuleList, scheme: Scheme): void {
  for (const rule of rules) {
    if (!('media' in rule) || !('cssRules' in rule)) continue;
    const { media, cssRules } = rule as CSSMediaRule;
    const [, wish] = asked.exec(media.mediaText) ?? [];
    if (wish !== undefined) media.mediaText = wish === scheme ? 'all' : 'not all';
    else setRules(cssRules, scheme);
  }
}

/** Rules for the wished scheme hold, those for the other do not. */
export function showIn(inside: Document, scheme: Scheme): void {
  for (const sheet of inside.styleSheets) setRules(sheet.cssRules, scheme);
  inside.documentElement.style.colorScheme = scheme;
}
