// Signing out: the session ends, and the page begins anew, so that nothing read before stays in it.
import { ask } from '../api/index.ts';
import { tellOtherPages } from './other-pages.ts';

async function end(): Promise<void> {
  await ask('POST', '/auth/sign-out', {});
  tellOtherPages(null);
}

/** @throws ApiError */
export async function signOut(): Promise<void> {
  await end();
  location.assign('/admin/sign-in');
}
