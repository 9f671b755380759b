// Where to go after signing in: an address of the admin, and never anywhere else.

const HOME = '/admin';

/** Screens that are for whoever is not signed in lead nowhere. */
const OPEN = /^\/admin\/(sign-in|password|invitation)(\/|$)/;

/**
 * @param wish from the address bar, so anything: `//elsewhere.example`, `/\elsewhere.example`, `javascript:…`
 * @param origin of this page
 * @returns path, query and fragment below /admin; the home screen for whatever else
 */
export function ownAddress(wish: string | undefined, origin: string): string {
  if (!wish?.startsWith('/') || !URL.canParse(wish, origin)) return HOME;
  const url = new URL(wish, origin);
  const own = url.origin === origin && /^\/admin(\/|$)/.test(url.pathname) && !OPEN.test(url.pathname);
  return own ? `${url.pathname}${url.search}${url.hash}` : HOME;
}
