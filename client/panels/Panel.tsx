import { ActionIcon, CloseButton } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { INSPECTOR_WIDTH, useNarrow } from '../state/room.ts';
import classes from './Panel.module.css';

interface Props {
  label: string;
  onClose: () => void;
  children: ReactNode;
}

/** A panel at the right edge; on a phone a sheet from below that can be made taller. */
export function Panel({ label, onClose, children }: Props) {
  const narrow = useNarrow();
  const [tall, setTall] = useState(false);
  const Chevron = tall ? IconChevronDown : IconChevronUp;
  return (
    <aside
      className={narrow ? classes.sheet : classes.panel}
      data-tall={tall || undefined}
      style={narrow ? undefined : { width: INSPECTOR_WIDTH }}
      aria-label={label}
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
      <div className={classes.content} tabIndex={0} role="group" aria-label={label}>
        {children}
      </div>
    </aside>
  );
}
