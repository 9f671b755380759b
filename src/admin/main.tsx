// The composition root of the admin in the browser: language and session first, then the router with all screens.
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../platform/languages.ts';
import { createClient, ME, watchNetwork } from './api/index.ts';
import { firstLanguage, LanguageProvider, loadMessages } from './i18n/index.ts';
import { createAdminRouter } from './router/create.tsx';
import { SCREENS } from './screens.ts';
import { Frame } from './shell/frame.tsx';
import { OpenFrame } from './shell/open-frame.tsx';
import { Root } from './shell/root.tsx';
import { applyScheme } from './shell/scheme.ts';

const client = createClient();

/** The person's own language as soon as it is known who that is; what goes wrong with asking is for the screens to say. */
async function reader(): Promise<{ language: Language; messages: Awaited<ReturnType<typeof loadMessages>> }> {
  const guess = firstLanguage();
  const [me, messages] = await Promise.all([
    client.ensureQueryData({ ...ME, retry: false }).catch(() => null),
    loadMessages(guess),
  ]);
  const language = me?.language ?? guess;
  return { language, messages: language === guess ? messages : await loadMessages(language) };
}

async function start(place: HTMLElement): Promise<void> {
  applyScheme();
  watchNetwork();
  const spoken = await reader();
  document.documentElement.lang = spoken.language;
  const router = createAdminRouter(SCREENS, { Root, Frame, OpenFrame }, client);
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <LanguageProvider {...spoken}>
          <RouterProvider router={router} />
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

const place = document.getElementById('admin');
if (place) void start(place);
