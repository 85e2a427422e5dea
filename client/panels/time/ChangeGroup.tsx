import { Button, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import type { MarkedChange } from '../../state/change-marks.ts';
import type { GroupWords } from '../../state/time-change-words.ts';
import { ChangeMarkSample } from '../legend/ChangeMarkSample.tsx';
import panels from '../parts/panels.module.css';
import classes from './TimesCompared.module.css';

/** How many rows are written at first. */
const FIRST = 60;

interface Props {
  words: GroupWords;
  /** The mark that the map has for them, if any. */
  mark?: MarkedChange;
  folded?: boolean;
  /** One a row. */
  children: ReactNode[];
}

/** Changes of one sort under a heading that says how many there are, and folds them. */
export function ChangeGroup({ words: { name, meaning }, mark, folded = false, children }: Props) {
  const [open, setOpen] = useState(!folded);
  const [all, setAll] = useState(false);
  const id = useId();
  if (children.length === 0) return null;
  const Chevron = open ? IconChevronDown : IconChevronRight;
  const rows = all ? children : children.slice(0, FIRST);
  return (
    <section className={panels.section} aria-labelledby={id}>
      <h3>
        <UnstyledButton
          className={`${panels.heading} ${classes.fold}`}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Chevron size={14} aria-hidden />
          {mark && <ChangeMarkSample change={mark} certain />}
          <span id={id}>
            {name} <span className={panels.count}>{children.length}</span>
          </span>
        </UnstyledButton>
      </h3>
      {open && (
        <>
          <p className={panels.small}>{meaning}</p>
          <ul>
            {rows.map((row, index) => (
              <li key={index}>{row}</li>
            ))}
          </ul>
          {rows.length < children.length && (
            <Button mt="xs" size="compact-xs" variant="default" onClick={() => setAll(true)}>
              Show all {children.length}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
