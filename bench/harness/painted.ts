// How long it takes until something is seen, told by the browser itself.

/**
 * Runs in a page: `window.painted` resolves with the milliseconds from the last event of a kind to the frame that shows
 * what is waited for. A frame is drawn once the one after it has been answered.
 * @param event `click`, `input`
 * @param shown an expression that is true once it stands in the page
 */
export const paintedAfter = (event: 'click' | 'input', shown: string): string => `(() => {
  let began = 0;
  addEventListener('${event}', ({ timeStamp }) => { began = timeStamp; }, true);
  window.painted = new Promise((done, failed) => {
    setTimeout(() => failed(new Error('not seen within a minute')), 60_000);
    const drawn = () => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now() - began);
      port2.postMessage(null);
    });
    const watch = new MutationObserver(() => {
      if (began === 0 || !(${shown})) return;
      watch.disconnect();
      drawn();
    });
    watch.observe(document.body, { childList: true, subtree: true, attributes: true });
  });
})()`;

/** What `paintedAfter` found. */
export const PAINTED = 'window.painted';
