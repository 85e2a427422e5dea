import { useEffect } from 'react';

/** Marks the element with `data-pointed-at` for as long as this lasts, whenever it comes and goes. */
export function usePointingAt(selector: string): void {
  useEffect(() => {
    const unmark = () => {
      for (const element of document.querySelectorAll('[data-pointed-at]')) element.removeAttribute('data-pointed-at');
    };
    const mark = () => {
      const element = document.querySelector(selector);
      if (element?.hasAttribute('data-pointed-at')) return;
      unmark();
      element?.setAttribute('data-pointed-at', '');
    };
    mark();
    const observer = new MutationObserver(mark);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      unmark();
    };
  }, [selector]);
}
