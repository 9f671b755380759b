// A short mail with one thing to do: its words in, plain text and HTML out.
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../../platform/languages.ts';
import { COLOURS } from '../../ui/tokens.ts';

export interface Letter {
  readonly language: Language;
  readonly subject: string;
  readonly lines: readonly string[];
  /** What the button says, and where it leads. */
  readonly action: string;
  readonly link: string;
  /** Stands before the link in words, for whom the button does not work. */
  readonly copyLink: string;
  readonly foot: readonly string[];
}

const FONT = "'Noto Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** Colours of ink and paper are left to the mail program, which knows whether its reader prefers light or dark. */
const STYLES = {
  page: { margin: 0, padding: '24px', fontFamily: FONT, fontSize: '16px', lineHeight: 1.6 },
  column: { maxWidth: '560px', margin: '0 auto' },
  button: {
    display: 'inline-block',
    padding: '12px 24px',
    borderRadius: '4px',
    backgroundColor: COLOURS.light.blue,
    color: COLOURS.light.onBlue,
    fontWeight: 700,
    textDecoration: 'none',
  },
  small: { fontSize: '14px', overflowWrap: 'anywhere' },
} as const;

function Mail({ letter }: { readonly letter: Letter }) {
  const { language, subject, lines, action, link, copyLink, foot } = letter;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{subject}</title>
      </head>
      <body style={STYLES.page}>
        <div style={STYLES.column}>
          {lines.map(line => (
            <p key={line}>{line}</p>
          ))}
          <p>
            <a href={link} style={STYLES.button}>
              {action}
            </a>
          </p>
          <p style={STYLES.small}>
            {copyLink}
            <br />
            {link}
          </p>
          {foot.map(line => (
            <p key={line} style={STYLES.small}>
              {line}
            </p>
          ))}
        </div>
      </body>
    </html>
  );
}

/** @returns the whole mail, twice: for programs that show HTML, and for those that do not */
export function renderLetter(letter: Letter): { readonly text: string; readonly html: string } {
  const { lines, action, link, foot } = letter;
  return {
    text: `${[...lines, `${action}:\n${link}`, ...foot].join('\n\n')}\n`,
    html: `<!doctype html>${renderToStaticMarkup(<Mail letter={letter} />)}`,
  };
}
