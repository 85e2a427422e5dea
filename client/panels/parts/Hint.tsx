import { useMergedRef } from '@mantine/hooks';
import {
  cloneElement,
  lazy,
  useState,
  type HTMLAttributes,
  type PointerEvent,
  type ReactElement,
  type Ref,
} from 'react';
import { Late } from '../../Late.tsx';
import type { Side } from './HintBubble.tsx';
import { together, useLending } from './lending.tsx';

const HintBubble = lazy(async () => ({ default: (await import('./HintBubble.tsx')).HintBubble }));

interface Props {
  /** Undefined where there is nothing to tell. */
  label: string | undefined;
  /** On which side of the tool; another than beneath where there is something to be seen. */
  side?: Side;
  children: ReactElement<HTMLAttributes<HTMLElement> & { ref?: Ref<HTMLElement> }>;
}

/** Tells what a tool does where the pointer rests on it. What draws it is loaded when a pointer is first on one. */
export function Hint({ label, side = 'bottom', children }: Props) {
  const { props: lent, of } = useLending();
  const [wanted, setWanted] = useState(false);
  const ref = useMergedRef(lent.ref, children.props.ref);
  // A finger does not rest on anything.
  const onPointerEnter = ({ pointerType }: PointerEvent) => pointerType !== 'touch' && setWanted(true);
  return (
    <>
      {cloneElement(children, { ...together(together(children.props, lent), { onPointerEnter }), ref })}
      {wanted && (
        <Late optional>
          <HintBubble of={of} label={label} side={side} />
        </Late>
      )}
    </>
  );
}
