// The one heading of a screen: the document's title, and where the focus goes when the reader came from another screen.
import { type ReactElement, type ReactNode, useLayoutEffect, useRef } from 'react';
import { projectName } from './project-name.ts';

let awaited = false;

/** The next heading takes the focus: the reader went to another screen. */
export function awaitTitle(): void {
  awaited = true;
}

/** Whoever is already busy inside the new screen is left alone. */
const isBusy = (heading: HTMLElement): boolean =>
  document.activeElement !== document.body &&
  (heading.closest('main')?.contains(document.activeElement) ?? false);

/** @returns whether there was a heading to focus */
export function focusTitle(): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!awaited || !heading) return;
  awaited = false;
  if (!isBusy(heading)) heading.focus({ preventScroll: true });
}

interface TitleProps {
  readonly children: string;
  /** Stands beside the words in the heading, not in the document's title. */
  readonly aside?: ReactNode;
  /** Language of the words, where it is not the reader's. */
  readonly lang?: string;
}

export function Title({ children, aside, lang }: TitleProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = `${children} · ${projectName()}`;
  }, [children]);
  useLayoutEffect(focusTitle, []);
  return (
    <h1 ref={heading} tabIndex={-1} lang={lang}>
      {children}
      {aside}
    </h1>
  );
}
