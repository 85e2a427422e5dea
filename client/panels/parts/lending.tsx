import { shallowEqual } from '@mantine/hooks';
import {
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type HTMLAttributes,
  type Ref,
} from 'react';

type Props = HTMLAttributes<HTMLElement> & Record<string, unknown>;

/**
 * What lets a component that is loaded later (a hint, a window, a list) have as its target an element that stood there
 * before. Mantine's give their target what it needs by cloning it; put in its place with them it would be another element, and
 * lose the focus. So they are given a stand-in, {@link Lent}, which hands it on to the element that there is.
 */
export interface Lending {
  /** What goes to the element, where need be {@link together} with what it has of its own. */
  props: Props & { ref: (element: HTMLElement | null) => void };
  /** What {@link Lent} is given. */
  of: { element: HTMLElement | null; lend: (wishes: Props) => void };
}

type Handler = (...args: unknown[]) => void;

export function useLending(): Lending {
  const [element, ref] = useState<HTMLElement | null>(null);
  const [lent, setLent] = useState<Props>({});
  const handlers = useRef<Record<string, Handler>>({});
  const lend = useCallback((wishes: Props) => {
    const calls = Object.entries(wishes).filter((entry): entry is [string, Handler] => typeof entry[1] === 'function');
    handlers.current = Object.fromEntries(calls);
    setLent((before) => {
      const old: Record<string, unknown> = before;
      const stable = ([name]: [string, Handler]) =>
        [name, old[name] ?? ((...args: unknown[]) => handlers.current[name]?.(...args))] as const;
      const now = { ...wishes, ...Object.fromEntries(calls.map(stable)) };
      return shallowEqual(before, now) ? before : now;
    });
  }, []);
  const of = useMemo(() => ({ element, lend }), [element, lend]);
  return useMemo(() => ({ props: { ...lent, ref }, of }), [lent, of]);
}

type LentProps = HTMLAttributes<HTMLElement> & { of: Lending['of']; ref?: Ref<HTMLElement | null> };

/**
 * Stands where the target of a popover, a tooltip or a combobox would, for an element elsewhere, whose classes are its own
 * affair.
 */
export function Lent({ of: { element, lend }, ref, className: _, ...wishes }: LentProps) {
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => element, [element]);
  useLayoutEffect(() => lend(wishes));
  return null;
}

/** The properties of both; what both do when something happens is done in turn. */
export function together<P extends object>(own: P, lent: object): P {
  const all = { ...own } as Record<string, unknown>;
  for (const [name, value] of Object.entries(lent)) {
    const before = all[name];
    if (typeof before === 'function' && typeof value === 'function') {
      all[name] = (...args: unknown[]) => {
        (before as Handler)(...args);
        (value as Handler)(...args);
      };
    } else if (value !== undefined) all[name] = value;
  }
  return all as P;
}
