// The one heading of a screen: the document's title, and where the focus goes when the reader came from another screen.
import { type ReactElement, type ReactNode, useLayoutEffect } from 'react';
import { PageHeader, type PageHeaderProps } from '../kit/index.ts';
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

function focus(heading: HTMLElement): void {
  if (heading.isConnected && !isBusy(heading)) heading.focus({ preventScroll: true });
}

/** So long after it came, a heading is given back a focus that fell to nothing: what led here may still be going away. */
const FALLEN_MS = [300, 600, 1000] as const;

/** Once for the heading that is awaited, and again when menus that led here have closed and given their focus back. */
function focusTitle(): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!awaited || !heading) return;
  awaited = false;
  focus(heading);
  setTimeout(() => focus(heading), 100);
  for (const pause of FALLEN_MS)
    setTimeout(() => {
      if (document.activeElement === document.body) focus(heading);
    }, pause);
}

/** For screens whose h1 is not a `Title`: names the document, and lets the heading take the focus when it is there. */
export function useTitle(words: string): void {
  useLayoutEffect(() => {
    document.title = `${words} · ${projectName()}`;
    focusTitle();
  }, [words]);
}

interface TitleProps {
  readonly children: string;
  /** Stands beside the words in the heading, not in the document's title. */
  readonly aside?: ReactNode;
  /** Language of the words, where it is not the reader's. */
  readonly lang?: string;
}

export function Title({ children, aside, lang }: TitleProps): ReactElement {
  useTitle(children);
  return (
    <h1 tabIndex={-1} lang={lang}>
      {children}
      {aside}
    </h1>
  );
}

/** The kit's page header as the head of a screen. */
export function ScreenHead(props: PageHeaderProps & { readonly title: string }): ReactElement {
  useTitle(props.title);
  return <PageHeader {...props} />;
}
