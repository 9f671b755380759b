// The routes of all screens (TanStack Router): each is fetched when it is gone to.
import type { QueryClient } from '@tanstack/react-query';
import {
  type AnyRoute,
  type AnyRouter,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import type { ComponentType, ReactElement, ReactNode } from 'react';
import { ApiError, ME } from '../api/index.ts';
import { parseSearch, type Search, writeSearch } from './address.ts';
import type { ScreenEntry } from './screen.ts';
import { Broken, NotFound, Pending, Permitted } from './states.tsx';
import { awaitTitle } from './title.tsx';

export interface Frames {
  /** Around everything: what needs the router. */
  readonly Root: ComponentType<{ readonly children: ReactNode }>;
  /** Around screens for whoever is signed in. */
  readonly Frame: ComponentType<{ readonly screens: readonly ScreenEntry[]; readonly children: ReactNode }>;
  /** Around screens without a session. */
  readonly OpenFrame: ComponentType<{ readonly children: ReactNode }>;
}

type Loading = ComponentType & { readonly preload?: (() => Promise<unknown> | undefined) | undefined };

export const SIGN_IN = '/admin/sign-in';

const around =
  <P extends object>(Around: ComponentType<P & { readonly children: ReactNode }>, props: P) =>
  (): ReactElement => (
    <Around {...props}>
      <Outlet />
    </Around>
  );

/** Whoever is not signed in does that first, and comes back. */
const signedIn =
  (client: QueryClient) =>
  async ({ location }: { readonly location: { readonly href: string } }): Promise<void> => {
    try {
      await client.ensureQueryData(ME);
    } catch (error) {
      if (!(error instanceof ApiError) || error.kind !== 'unauthenticated') throw error;
      const to = location.href === '/admin' ? {} : { to: location.href };
      throw redirect({ to: SIGN_IN, search: to as never });
    }
  };

const component = ({ load, verb, open }: ScreenEntry) => {
  const Screen: Loading = lazyRouteComponent(load as never, 'Screen' as never);
  const guarded = (): ReactElement => (
    <Permitted verb={verb}>
      <Screen />
    </Permitted>
  );
  return Object.assign(open ? () => <Screen /> : guarded, { preload: async () => Screen.preload?.() });
};

/** Its types know each route by its path, ours come as a list: a table of routes it cannot infer. */
const route = (parent: AnyRoute, options: object): AnyRoute =>
  createRoute({ getParentRoute: () => parent, ...options } as never) as unknown as AnyRoute;

/** The first screen is the index of its folder; otherwise what is nowhere else, `/admin/$`, would be found before it. */
const routed = (path: string): string => (path === '/admin' ? '/admin/' : path);

/** What the router tells whoever prepares a screen. */
interface LoaderAsked {
  readonly location: { readonly search: Search };
  readonly params: Readonly<Record<string, string>>;
}

export function createAdminRouter(
  screens: readonly ScreenEntry[],
  { Root, Frame, OpenFrame }: Frames,
  client: QueryClient,
): AnyRouter {
  const root = createRootRoute({
    component: around(Root, {}),
    notFoundComponent: NotFound,
  }) as unknown as AnyRoute;
  const open = route(root, { id: 'open', component: around(OpenFrame, {}) });
  const frame = route(root, {
    id: 'frame',
    component: around(Frame, { screens }),
    beforeLoad: signedIn(client),
  });
  const below = (parent: AnyRoute, found: readonly ScreenEntry[]) =>
    found.map(screen =>
      route(parent, {
        path: routed(screen.path),
        component: component(screen),
        loader: ({ location, params }: LoaderAsked) => screen.prepare?.(client, location.search, params),
      }),
    );
  const elsewhere = route(frame, { path: '/admin/$', component: NotFound });
  root.addChildren([
    open.addChildren(
      below(
        open,
        screens.filter(screen => screen.open),
      ),
    ),
    frame.addChildren([
      ...below(
        frame,
        screens.filter(screen => !screen.open),
      ),
      elsewhere,
    ]),
  ]);
  const router = createRouter({
    routeTree: root,
    parseSearch,
    stringifySearch: writeSearch,
    scrollRestoration: true,
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    defaultPendingMinMs: 200,
    defaultPendingComponent: Pending,
    defaultErrorComponent: Broken,
  } as never) as unknown as AnyRouter;
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) awaitTitle();
  });
  return router;
}
