// Says openly that what follows is not in the reader's language.
import type { ReactElement } from 'react';

interface OtherLanguageNoteProps {
  /** Code of the language that the text is in. */
  readonly language: string;
  /** The note, in the reader's language. */
  readonly text: string;
}

export const OtherLanguageNote = ({ language, text }: OtherLanguageNoteProps): ReactElement => (
  <p className="other-language-note">
    <span className="language-code" aria-hidden="true">
      {language}
    </span>
    {text}
  </p>
);
