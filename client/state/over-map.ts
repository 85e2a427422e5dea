/** What lies over the map: panels tell of themselves here, and names keep clear of where they are. */
import { useEffect } from 'react';
import { useWindowSize } from './panes.ts';
import { sharedValue } from './shared-value.ts';

/** In pixels of the window. */
export interface Covered {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const elements = new Set<Element>();
const boxes = sharedValue<readonly Covered[]>([]);
let observer: ResizeObserver | undefined;
let asked = 0;

/**
 * For `ref`: what this element covers is measured when it comes, goes or has another size.
 * @returns what ends that
 */
export function overMap(element: Element | null): (() => void) | undefined {
  if (!element) return undefined;
  observer ??= new ResizeObserver(measureSoon);
  elements.add(element);
  observer.observe(element);
  measureSoon();
  return () => {
    elements.delete(element);
    observer?.unobserve(element);
    measureSoon();
  };
}

/**
 * What is covered now.
 * @param moved whatever decides where panels stand: where it has changed they are measured anew, since one may have moved and kept its size
 */
export function useOverMap(moved: unknown): readonly Covered[] {
  const size = useWindowSize();
  useEffect(measureSoon, [moved, size]);
  return boxes.useValue();
}

/** Once for all that changes in a frame. */
function measureSoon(): void {
  cancelAnimationFrame(asked);
  asked = requestAnimationFrame(() => {
    const measured = [...elements].map((element) => boxOf(element.getBoundingClientRect()));
    if (JSON.stringify(measured) !== JSON.stringify(boxes.get())) boxes.set(measured);
  });
}

const boxOf = ({ left, right, top, bottom }: DOMRect): Covered => ({
  ...{ left: Math.floor(left), right: Math.ceil(right), top: Math.floor(top), bottom: Math.ceil(bottom) },
});
