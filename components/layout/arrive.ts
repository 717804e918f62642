/**
 * A soft navigation leaves the focus on nothing. It goes to the heading of the page that has come, and to each heading
 * that takes its place while the page fills, until the reader goes on by themselves or the signal ends it.
 */
export function arrive(signal: AbortSignal): void {
  if (signal.aborted) return;
  const observer = new MutationObserver(focusHeading);
  const stop = () => observer.disconnect();
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLHeadingElement)) stop();
  };
  signal.addEventListener('abort', stop, { once: true });
  document.addEventListener('focusin', onFocus, { signal });
  document.addEventListener('pointerdown', stop, { signal, passive: true });
  observer.observe(document.body, { childList: true, subtree: true });
  focusHeading();
}

function focusHeading(): void {
  // In a frame it would be taken from the page around it.
  if (document.activeElement !== document.body || !document.hasFocus()) return;
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
