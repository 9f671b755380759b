// A link to another screen; the screen is fetched as soon as somebody points at it, or rests on it with the keyboard.
import { useRouter } from '@tanstack/react-router';
import type { ComponentProps, MouseEvent, ReactElement } from 'react';

interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** `/admin/events/haskovo-2023` */
  readonly href: string;
}

/** A new window, a new tab, saving: those are the browser's. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** Whoever tabs through a list does not want what they pass by. */
const RESTING_MS = 150;
let resting: ReturnType<typeof setTimeout> | undefined;

export function Link({ href, onClick, ...rest }: LinkProps): ReactElement {
  const router = useRouter();
  const preload = () => void router.preloadRoute({ to: href.split('?')[0] } as never).catch(() => undefined);
  return (
    <a
      {...rest}
      href={href}
      onPointerEnter={preload}
      onFocus={() => {
        clearTimeout(resting);
        resting = setTimeout(preload, RESTING_MS);
      }}
      onBlur={() => clearTimeout(resting)}
      onClick={event => {
        onClick?.(event);
        if (event.defaultPrevented || !isPlain(event)) return;
        event.preventDefault();
        router.history.push(href);
      }}
    />
  );
}
