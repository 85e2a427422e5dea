import { ActionIcon, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconPointer, IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { attending } from '../../state/attention.ts';
import { useDirectory } from '../../state/names.ts';
import { pickFor, usePicking } from '../../state/picking.ts';
import { useStops } from '../../state/use-stops.ts';
import { useView } from '../../state/use-view.ts';
import { ActorSearch } from '../parts/ActorSearch.tsx';
import classes from './PathPanel.module.css';
import { Hint } from '../parts/Hint.tsx';

const WORDS = {
  via: { name: 'Via', add: 'Add an actor to pass', pick: 'Pick actors to pass on the map' },
  avoid: { name: 'Avoid', add: 'Add an actor to avoid', pick: 'Pick actors to avoid on the map' },
};

/** The actors that every path passes, or that none does: found by name or picked on the map. */
export function StopsField({ stop }: { stop: 'via' | 'avoid' }) {
  const { path } = useView();
  const { pick, drop } = useStops();
  const picking = usePicking() === stop;
  const directory = useDirectory();
  const label = useId();
  const words = WORDS[stop];
  return (
    <div className={classes.stop} role="group" aria-labelledby={label}>
      <span id={label} className={classes.stopName}>
        {words.name}
      </span>
      <div className={classes.stopActors}>
        {path[stop].map((id) => (
          <UnstyledButton
            key={id}
            className={classes.stopChip}
            data-stop={stop}
            title={directory(id).name}
            onClick={() => drop(id)}
            {...attending(id)}
          >
            <VisuallyHidden>Take out</VisuallyHidden> {directory(id).label} <IconX size={11} aria-hidden />
          </UnstyledButton>
        ))}
        <ActorSearch
          className={classes.stopSearch}
          aria-label={words.add}
          placeholder="any name"
          size="xs"
          onChoose={({ id }) => pick(stop, id)}
        />
      </div>
      <Hint label={words.pick}>
        <ActionIcon
          variant={picking ? 'filled' : 'default'}
          aria-label={words.pick}
          aria-pressed={picking}
          onClick={() => pickFor(picking ? null : stop)}
        >
          <IconPointer size={15} />
        </ActionIcon>
      </Hint>
    </div>
  );
}
