import { NativeSelect } from '@mantine/core';
import type { PathsAnswer } from '../../../server/contract/paths.ts';
import { useShownPaths } from '../../state/comparison.ts';
import { directoryOf } from '../../state/names.ts';
import { useSentences } from '../../state/sentences.ts';
import { useChangeView } from '../../state/use-view.ts';
import { WalkSample } from './WalkSample.tsx';

/** Lays another of the paths found beside the one that is shown. */
export function CompareChoice({ answer: { paths, actors } }: { answer: PathsAnswer }) {
  const { indexes } = useShownPaths();
  const changeView = useChangeView();
  const directory = directoryOf(actors);
  const { verb } = useSentences();
  const [chosen, compared] = indexes;
  if (paths.length < 2) return null;
  const others = paths.map(({ hops }, index) => ({
    value: `${index}`,
    label: `${index + 1}: ${hops.map((hop) => `${verb(hop.relationship, hop.from)} ${directory(hop.to).label}`).join(', ')}`,
  }));
  return (
    <NativeSelect
      aria-label="Compare with"
      size="xs"
      mt={4}
      leftSection={compared !== undefined && <WalkSample walk="b" />}
      leftSectionWidth={compared === undefined ? undefined : 46}
      data={[{ value: '', label: 'Compare with …' }, ...others.filter((_, index) => index !== chosen)]}
      value={compared ?? ''}
      onChange={({ currentTarget: { value } }) =>
        changeView({ path: { compared: value === '' ? undefined : Number(value) } }, { replace: true })
      }
    />
  );
}
