// Where the focus goes when what had it is gone from the screen.

/** After a dialog has closed and given the focus back to a button that is no more. */
export const focusHeading = (): void => {
  setTimeout(() => {
    const { activeElement, body } = document;
    if (activeElement === body || !activeElement?.isConnected)
      document.querySelector<HTMLElement>('main h1')?.focus();
  }, 100);
};
