import { Button, Group } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { stopOf, type Stop } from '../../state/path-question.ts';
import { useStops } from '../../state/use-stops.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import panels from '../parts/panels.module.css';

const ENDS: [stop: Stop, words: string][] = [
  ['from', 'Path from here'],
  ['to', 'Path to here'],
];
const BETWEEN: [stop: Stop, words: string][] = [
  ['via', 'Pass here'],
  ['avoid', 'Avoid'],
];
const IS: Record<Stop, string> = {
  from: 'The path starts here.',
  to: 'The path leads here.',
  via: 'The path must pass here.',
  avoid: 'The path must avoid this actor.',
};

/** What an actor can be made to a path: an end of it always, and to pass or to avoid where one is asked for. */
export function ActorPaths({ id }: { id: string }) {
  const { path } = useView();
  const changeView = useChangeView();
  const { put } = useStops();
  const is = path.open ? stopOf(path, id) : undefined;
  const offered = [...ENDS, ...(path.from && path.to ? BETWEEN : [])].filter(([stop]) => stop !== is);
  const go = (stop: Stop) => {
    put(stop, id);
    // The path is what comes next; on a phone there is no room for both.
    changeView({ selected: null });
  };
  return (
    <>
      <Group gap={6} mt="sm">
        {offered.map(([stop, words]) => (
          <Button
            key={stop}
            size="compact-xs"
            variant="default"
            leftSection={stop === 'from' ? <IconRoute size={14} aria-hidden /> : undefined}
            onClick={() => go(stop)}
          >
            {words}
          </Button>
        ))}
      </Group>
      {is && <p className={panels.small}>{IS[is]}</p>}
    </>
  );
}
