// Where the links in mails lead: pages of the admin. The token stands behind the #, so it reaches no server and no log
// before the page sends it in the body of a request; and a mail program that opens links to look at them spends none.

export type LinkKind = 'invitation' | 'sign-in' | 'password';

const PAGES: Readonly<Record<LinkKind, string>> = {
  invitation: '/admin/invitation',
  'sign-in': '/admin/sign-in/link',
  password: '/admin/password',
};

/** @param site public address without a trailing slash */
export const linkFor = (site: string, kind: LinkKind, token: string): string =>
  `${site}${PAGES[kind]}#${token}`;
