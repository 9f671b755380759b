// All screens of the admin, each in its slice and fetched when it is gone to. The navigation has them in this order.
import type { ScreenEntry } from './router/index.ts';

export const SCREENS: readonly ScreenEntry[] = [
  { path: '/admin/sign-in', load: () => import('./sign-in/sign-in.tsx'), open: true },
  { path: '/admin/sign-in/link', load: () => import('./sign-in/link.tsx'), open: true },
  { path: '/admin/password', load: () => import('./sign-in/password.tsx'), open: true },
  { path: '/admin/invitation', load: () => import('./sign-in/invitation.tsx'), open: true },
  {
    path: '/admin',
    load: () => import('../slices/home/admin/home-screen.tsx'),
    verb: 'project.read',
    nav: { group: 'home', label: 'admin.nav.home' },
  },
  { path: '/admin/account', load: () => import('../slices/people/admin/account.tsx') },
];
