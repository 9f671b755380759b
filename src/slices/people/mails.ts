// The mails of this slice, in the language of whoever gets them.
import { PROJECT_ZONE } from '../../platform/clock.ts';
import { translator } from '../../platform/i18n/index.ts';
import { LANGUAGE, type Language } from '../../platform/languages.ts';
import type { OutgoingMail } from '../../platform/mail/index.ts';
import { type Letter, renderLetter } from './letter.tsx';
import { ROLE_KEYS, type Role } from './model.ts';

interface Addressed {
  readonly language: Language;
  readonly recipient: string;
  readonly link: string;
  /** The site's public address. */
  readonly site: string;
}

function letterOf(
  kind: string,
  { language, recipient, link, site }: Addressed,
  words: Pick<Letter, 'subject' | 'lines' | 'action'>,
): OutgoingMail {
  const t = translator(language);
  const foot = [t('people.notYou'), site];
  const letter = { ...words, language, link, copyLink: t('people.copyLink'), foot };
  return { kind, language, recipient, link, subject: words.subject, ...renderLetter(letter) };
}

const hostOf = (site: string): string => new URL(site).host;

export function invitationMail(to: Addressed, role: Role, until: Date): OutgoingMail {
  const t = translator(to.language);
  const site = hostOf(to.site);
  const day = new Intl.DateTimeFormat(LANGUAGE[to.language].locale, {
    dateStyle: 'long',
    timeZone: PROJECT_ZONE,
  }).format(until);
  return letterOf('invitation', to, {
    subject: t('people.invitationSubject', { site }),
    lines: [
      t('people.invitationLead', { site }),
      t('people.invitationRole', { role: t(ROLE_KEYS[role]) }),
      t('people.validUntil', { until: day }),
    ],
    action: t('people.invitationAction'),
  });
}

/** @param minutes how long the link is valid; the messages decline the word after a number above ten */
export function signInMail(to: Addressed, minutes: number): OutgoingMail {
  const t = translator(to.language);
  const site = hostOf(to.site);
  return letterOf('sign-in', to, {
    subject: t('people.signInSubject', { site }),
    lines: [t('people.signInLead', { site }), t('people.validMinutes', { minutes })],
    action: t('people.signInAction'),
  });
}

/** @param minutes as for the sign-in link */
export function passwordMail(to: Addressed, minutes: number): OutgoingMail {
  const t = translator(to.language);
  const site = hostOf(to.site);
  return letterOf('password', to, {
    subject: t('people.passwordSubject', { site }),
    lines: [t('people.passwordLead', { site }), t('people.validMinutes', { minutes })],
    action: t('people.passwordAction'),
  });
}
