// The mail's look: the house's tokens, put into the markup by MJML; and the dark scheme, for programs that know it.
// Every cell with a colour of its own has a class of its own: an unnamed one would keep its light ground under dark ink.

import { COLOURS } from '../../ui/tokens.ts';

const { light, dark } = COLOURS;

export const FONT = "'Noto Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** Written onto the elements themselves, since many programs drop style sheets. */
export const INLINE = `
  .ed-text p, .ed-text ul, .ed-text ol, .ed-text blockquote { margin: 0 0 14px 0; }
  .ed-text ul, .ed-text ol { padding-left: 22px; }
  .ed-text li { margin: 0 0 6px 0; }
  .ed-text blockquote { padding-left: 14px; border-left: 3px solid ${light.accent}; }
  .ed-text h1 { margin: 0 0 14px 0; font-size: 30px; line-height: 1.2; font-weight: 700; color: ${light.ink}; }
  .ed-text h2 { margin: 0 0 12px 0; font-size: 21px; line-height: 1.3; font-weight: 700; color: ${light.ink}; }
  .ed-text h3, .ed-text h4 { margin: 0 0 8px 0; font-size: 17px; line-height: 1.3; font-weight: 700; color: ${light.ink}; }
  .ed-text a { color: ${light.blue}; text-decoration: underline; }
  .ed-partners td { padding: 5px 12px 5px 0; vertical-align: top; }
  .ed-lead p { margin: 0; font-size: 18px; line-height: 1.55; }
  .ed-button a { color: ${light.onBlue}; }
  .ed-foot a { color: ${light.onBand}; }
`;

const ink = (name: string, colour: string): string =>
  `${name}, ${name} div, ${name} p, ${name} li, ${name} h1, ${name} h2, ${name} h3, ${name} h4, ${name} span, ${name} td { color: ${colour} !important; }`;

/** For programs that follow the reader's dark scheme. */
export const DARK = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  @media (prefers-color-scheme: dark) {
    body, .d-ground > div, .d-paper, .d-paper > table { background: ${dark.paper} !important; background-color: ${dark.paper} !important; }
    .d-card, .d-card > table { background: ${dark.surface} !important; background-color: ${dark.surface} !important; }
    .d-foot, .d-foot > table { background: ${dark.band} !important; background-color: ${dark.band} !important; }
    ${ink('.d-ink', dark.ink)}
    ${ink('.d-soft', dark.inkSoft)}
    ${ink('.d-accent', dark.accentInk)}
    ${ink('.d-figure', dark.blue)}
    ${ink('.d-band', dark.onBand)}
    .d-ink a, .d-soft a { color: ${dark.blue} !important; }
    .d-band a { color: ${dark.onBand} !important; }
    .d-line p { border-top-color: ${dark.line} !important; }
    .d-button td { background: ${dark.blue} !important; }
    .d-button a { background: ${dark.blue} !important; color: ${dark.onBlue} !important; }
  }
`;

export const PALETTE = light;
