import { ActionIcon, CloseButton } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { overMap } from '../../state/over-map.ts';
import { GAP, useInspectorWidth, useNarrow, useTableDock } from '../../state/room.ts';
import classes from './Panel.module.css';
import { useFocusReturn } from './use-focus-return.ts';

interface Props {
  label: string;
  onClose: () => void;
  children: ReactNode;
}

/** A panel at the right edge; on a phone a sheet from below that can be made taller. */
export function Panel({ label, onClose, children }: Props) {
  const narrow = useNarrow();
  const dock = useTableDock();
  const width = useInspectorWidth();
  const [tall, setTall] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useFocusReturn(label, panel, content);
  useEffect(() => overMap(panel.current), []);
  const Chevron = tall ? IconChevronDown : IconChevronUp;
  return (
    <aside
      ref={panel}
      className={narrow ? classes.sheet : classes.panel}
      data-tall={tall || undefined}
      style={narrow ? undefined : { width, maxHeight: `calc(100% - ${2 * GAP + dock}px)` }}
      aria-label={label}
      data-region="inspector"
    >
      <div className={classes.buttons}>
        {narrow && (
          <ActionIcon
            variant="subtle"
            aria-label={tall ? 'Make smaller' : 'Make taller'}
            onClick={() => setTall(!tall)}
          >
            <Chevron size={18} />
          </ActionIcon>
        )}
        <CloseButton aria-label="Close" onClick={onClose} />
      </div>
      {/* Scrolls, so the keyboard must reach it. */}
      <div ref={content} className={classes.content} tabIndex={0} role="group" aria-label={label} data-entrance>
        {children}
      </div>
    </aside>
  );
}
