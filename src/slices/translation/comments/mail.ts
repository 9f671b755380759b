// The mail to somebody whom a comment names, in their language.
import { translator } from '../../../platform/i18n/index.ts';
import { LANGUAGE, type Language } from '../../../platform/languages.ts';
import type { OutgoingMail } from '../../../platform/mail/index.ts';
import type { RecordTitle } from '../../../platform/record-kind.ts';
import { type ReachablePerson, renderLetter } from '../../people/index.ts';

export interface Mention {
  readonly to: ReachablePerson;
  /** Who wrote the comment. */
  readonly author: string;
  /** What the record is called, to the one who gets the mail. */
  readonly title: RecordTitle;
  /** Of the text that is spoken of. */
  readonly language: Language;
  readonly body: string;
  /** The desk, at the text. */
  readonly link: string;
  /** The site's public address. */
  readonly site: string;
}

/** "Greek" as the reader of the mail calls it. */
const languageName = (code: Language, reader: Language): string =>
  new Intl.DisplayNames([LANGUAGE[reader].locale], { type: 'language' }).of(code) ?? code;

export function mentionMail({ to, author, title, language, body, link, site }: Mention): OutgoingMail {
  const t = translator(to.language);
  const subject = t('translation.mentionSubject', { name: author, title: title.text });
  const letter = {
    language: to.language,
    subject,
    lines: [
      t('translation.mentionLead', {
        name: author,
        title: title.text,
        language: languageName(language, to.language),
      }),
      ...new Set(body.split(/\n+/)),
    ],
    action: t('translation.mentionAction'),
    link,
    copyLink: t('people.copyLink'),
    foot: [t('translation.mentionFoot'), site],
  };
  return {
    kind: 'mention',
    language: to.language,
    recipient: to.email,
    link,
    subject,
    ...renderLetter(letter),
  };
}
