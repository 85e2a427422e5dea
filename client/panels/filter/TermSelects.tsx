import { NativeSelect } from '@mantine/core';
import { rootsInWords } from '../../state/filter-words.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import type { Filters } from '../../state/view.ts';

const CONFIDENCES = [
  { value: '', label: 'any' },
  { value: '30', label: '30 or more: no worse than doubtful' },
  { value: '50', label: '50 or more: at least possibly true' },
  { value: '70', label: '70 or more: at least probably true' },
  { value: '90', label: '90 or more: confirmed' },
];
/** From how many to how many. */
const SOURCES = [
  { value: '-', label: 'any number' },
  { value: '1-1', label: 'exactly one' },
  { value: '2-', label: 'two or more' },
  { value: '3-', label: 'three or more' },
  { value: '4-', label: 'four or more' },
  { value: '5-', label: 'five or more' },
];
const HEDGES = [
  { value: '', label: 'hedged or not' },
  { value: 'false', label: 'only what is claimed outright' },
  { value: 'true', label: 'only what is hedged: alleged, likely, inferred' },
];
const DISPUTES = [
  { value: '', label: 'disputed or not' },
  { value: 'true', label: 'only what is disputed' },
  { value: 'false', label: 'only what nobody disputes' },
];

/** How well founded relationships must be. */
export function TermSelects() {
  const { filters } = useView();
  const { minConfidence, minRoots, maxRoots, hedged, disputed } = filters;
  const changeView = useChangeView();
  const change = (filter: Partial<Filters>) => changeView({ filters: filter });
  const least = maxRoots === undefined ? minRoots : (minRoots ?? 1);
  return (
    <>
      <Choice
        label="Confidence"
        choices={CONFIDENCES}
        value={`${minConfidence ?? ''}`}
        odd={`${minConfidence} or more`}
        onChoose={(value) => change({ minConfidence: numberIn(value) })}
      />
      <Choice
        label="Independent sources"
        choices={SOURCES}
        value={`${least ?? ''}-${maxRoots ?? ''}`}
        odd={rootsInWords({ minRoots, maxRoots }).join()}
        onChoose={(value) => {
          const [from, to] = value.split('-');
          change({ minRoots: numberIn(from!), maxRoots: numberIn(to!) });
        }}
      />
      <Choice
        label="Hedges"
        choices={HEDGES}
        value={`${hedged ?? ''}`}
        onChoose={(value) => change({ hedged: truthIn(value) })}
      />
      <Choice
        label="Dispute"
        choices={DISPUTES}
        value={`${disputed ?? ''}`}
        onChoose={(value) => change({ disputed: truthIn(value) })}
      />
    </>
  );
}

interface Props {
  label: string;
  choices: readonly { value: string; label: string }[];
  value: string;
  /** What a value that is none of the choices says: an address can have any. */
  odd?: string;
  onChoose: (value: string) => void;
}

function Choice({ label, choices, value, odd = value, onChoose }: Props) {
  const isUsual = choices.some((choice) => choice.value === value);
  return (
    <NativeSelect
      label={label}
      size="xs"
      data={isUsual ? [...choices] : [...choices, { value, label: odd }]}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}

const numberIn = (text: string) => (text === '' ? undefined : Number(text));
const truthIn = (text: string) => (text === '' ? undefined : text === 'true');
