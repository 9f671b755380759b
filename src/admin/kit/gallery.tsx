// Every component of the kit in every state, on one page: to look at, and for the browser's tests.
import type { ReactElement } from 'react';
import { Buttons, Choices, Words } from './gallery/controls.tsx';

/** Needs `KitRoot` and the words of the admin around it. */
export const Gallery = (): ReactElement => (
  <main className="gallery">
    <Buttons />
    <Words />
    <Choices />
  </main>
);
