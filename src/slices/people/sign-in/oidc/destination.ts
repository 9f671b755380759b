// Where the browser goes after signing in elsewhere: a screen of the admin, nothing else.

const ADMIN = '/admin';
/** Only the path of what is asked for counts; a base that no address can name shows whether it has one of its own. */
const HERE = 'https://here.invalid';

/**
 * @param asked what a page asked for: `/admin/events?search=x`; absent: the first screen
 * @returns path and query to send the browser to; null for what is no screen of the admin. What stands behind a `#` is
 *   left out: it may be a token, which is to reach no server's memory
 */
export function destinationOf(asked: string | undefined): string | null {
  if (asked === undefined) return ADMIN;
  if (!URL.canParse(asked, HERE)) return null;
  const { origin, pathname, search } = new URL(asked, HERE);
  const isScreen = pathname === ADMIN || pathname.startsWith(`${ADMIN}/`);
  return origin === HERE && isScreen ? `${pathname}${search}` : null;
}

/** The sign-in screen, with what it is to do next. @param to as `destinationOf` gave it */
export function signInScreen(next: { problem: string } | { step: 'second-factor' }, to?: string): string {
  const query = new URLSearchParams({ ...next, ...(to === undefined || to === ADMIN ? {} : { to }) });
  return `${ADMIN}/sign-in?${query}`;
}
