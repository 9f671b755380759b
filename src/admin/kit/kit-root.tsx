// What the kit needs around it: the router for its links, and no <style> put into the page.
import type { ReactElement, ReactNode } from 'react';
import { RouterProvider } from 'react-aria-components';
import { Toasts } from './toasts.tsx';

interface KitRootProps {
  /** Goes to an address of the admin without loading a page. */
  readonly navigate: (path: string) => void;
  readonly children: ReactNode;
}

/** React Aria looks for an element of this id before it puts its style into the page; kit-10-base.css holds that style. */
const STYLE_ID = 'react-aria-pressable-style';

/** Keeps React Aria from putting a <style> element into the page: the content security policy would refuse it, loudly. */
function holdStyleBack(): void {
  if (document.getElementById(STYLE_ID) !== null) return;
  const placeholder = document.createElement('meta');
  placeholder.id = STYLE_ID;
  document.head.append(placeholder);
}

/** Stands once, around everything and inside the `LanguageProvider`. */
export const KitRoot = ({ navigate, children }: KitRootProps): ReactElement => {
  holdStyleBack();
  return (
    <RouterProvider navigate={navigate}>
      {children}
      <Toasts />
    </RouterProvider>
  );
};
