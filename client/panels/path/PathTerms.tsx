import { NativeSelect } from '@mantine/core';
import type { PathMode, PathOrder } from '../../state/path-question.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import classes from './PathPanel.module.css';
import { DEFAULT_K, HOPS_OF_ALL, MODE_WORDS, ORDER_WORDS } from './path-choices.ts';

const HOPS = [1, 2, 3, 4, 5, 6, 8, 10];
const MANY = [5, 10, 20, 50, 100, 500];
const FEW = [2, 3, 5, 10, 20];

const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));
/** The numbers to choose from; one that came with a link is among them. */
const numbers = (choices: number[], given: number) =>
  [...new Set([...choices, given])].sort((a, b) => a - b).map((number) => ({ value: `${number}`, label: `${number}` }));

/** Which paths are looked for, which come first, and how many and how long they may be. */
export function PathTerms() {
  const { path } = useView();
  const changeView = useChangeView();
  const { mode, order, direction, k = DEFAULT_K } = path;
  const maxHops = path.maxHops ?? (mode === 'all' ? HOPS_OF_ALL : undefined);
  const hops = numbers(HOPS, maxHops ?? 1);
  return (
    <div className={classes.terms}>
      <NativeSelect
        label="Find"
        size="xs"
        data={options(MODE_WORDS)}
        value={mode}
        onChange={(event) => changeView({ path: { mode: event.currentTarget.value as PathMode } })}
      />
      <NativeSelect
        label="First comes"
        size="xs"
        data={options(ORDER_WORDS)}
        value={order}
        onChange={(event) => changeView({ path: { order: event.currentTarget.value as PathOrder } })}
      />
      <div className={classes.numbers}>
        <NativeSelect
          label="At most"
          aria-label="At most, in paths"
          size="xs"
          data={numbers(mode === 'k-shortest' ? FEW : MANY, k)}
          value={k}
          onChange={(event) => changeView({ path: { k: Number(event.currentTarget.value) } })}
        />
        <NativeSelect
          label="Most hops"
          size="xs"
          data={mode === 'all' ? hops : [{ value: '', label: 'any' }, ...hops]}
          value={maxHops ?? ''}
          onChange={({ currentTarget: { value } }) =>
            changeView({ path: { maxHops: value === '' ? undefined : Number(value) } })
          }
        />
        <NativeSelect
          label="Direction"
          size="xs"
          data={options({ any: 'either way', forward: 'forward only' })}
          value={direction}
          onChange={({ currentTarget: { value } }) =>
            changeView({ path: { direction: value === 'forward' ? 'forward' : 'any' } })
          }
        />
      </div>
    </div>
  );
}
