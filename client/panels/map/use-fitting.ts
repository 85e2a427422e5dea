import { useLayoutEffect, useState, type RefObject } from 'react';
import { howManyFit } from '../../state/how-many-fit.ts';

/** Pixels between two, as in `FilterChips.module.css`, and what `+12 more` takes with them. */
const [GAP, MORE] = [6, 82];

/**
 * How many of the chips in a list have room in one row; all of them are in it, those without room unseen.
 * @param words all that decides how wide they are
 */
export function useFitting(list: RefObject<HTMLElement | null>, words: string): number {
  const [fitting, setFitting] = useState(Infinity);
  useLayoutEffect(() => {
    const element = list.current!;
    const measure = () => {
      const widths = [...element.querySelectorAll<HTMLElement>('[data-chip]')].map(({ offsetWidth }) => offsetWidth);
      setFitting(howManyFit(widths, { room: element.clientWidth, gap: GAP, more: MORE }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, words]);
  return fitting;
}
