// All screens of the admin, each in its slice and fetched when it is gone to. The navigation has them in this order.
import type { ScreenEntry } from './router/index.ts';

export const SCREENS: readonly ScreenEntry[] = [
  { path: '/admin/sign-in', load: () => import('../slices/people/admin/sign-in.tsx'), open: true },
  { path: '/admin/account', load: () => import('../slices/people/admin/account.tsx') },
];
