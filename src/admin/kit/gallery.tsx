// Every component of the kit in every state, on one page: to look at, and for the browser's tests.
import type { ReactElement } from 'react';
import { Buttons, Choices, Words } from './gallery/controls.tsx';
import { Figures, Tables } from './gallery/data.tsx';
import { Forms } from './gallery/forms.tsx';
import { Dates, Heads, Overlays } from './gallery/page.tsx';

/** Needs `KitRoot` and the words of the admin around it. */
export const Gallery = (): ReactElement => (
  <main className="gallery">
    <Heads />
    <Buttons />
    <Words />
    <Choices />
    <Dates />
    <Overlays />
    <Tables />
    <Figures />
    <Forms />
  </main>
);
