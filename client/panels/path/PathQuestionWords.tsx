import { filtersInWords } from '../../state/filter-words.ts';
import { useDirectory, type Directory } from '../../state/names.ts';
import type { PathQuestion } from '../../state/path-question.ts';
import { useView } from '../../state/use-view.ts';
import { count, FAMILY_WORDS } from '../../../graph-data/schema/words.ts';
import panels from '../parts/panels.module.css';
import { DEFAULT_K, MODE_WORDS, ORDER_WORDS } from './path-choices.ts';

/** The question in a few words, while its form is folded away. */
export function PathQuestionWords() {
  const { path, filters } = useView();
  const directory = useDirectory();
  const nameOf = (id: string | undefined) => (id === undefined ? 'somebody' : directory(id).label);
  const families = filters.family.map((family) => FAMILY_WORDS[family].name.toLowerCase());
  const narrowed = [...filtersInWords(filters), ...(families.length > 0 ? [`only ${families.join(', ')}`] : [])];
  return (
    <div>
      <strong>
        {nameOf(path.from)} to {nameOf(path.to)}
      </strong>
      <p className={panels.small}>{[...termsInWords(path, directory), ...narrowed].join(' · ')}</p>
    </div>
  );
}

function termsInWords(
  { mode, order, k, maxHops, direction, via, avoid }: PathQuestion,
  directory: Directory,
): string[] {
  const names = (ids: string[]) => ids.map((id) => directory(id).label).join(', ');
  return [
    MODE_WORDS[mode],
    order === 'hops' ? 'fewest hops first' : `${ORDER_WORDS[order]}${order === 'credible' ? ' first' : ''}`,
    `at most ${k ?? DEFAULT_K}`,
    ...(maxHops === undefined ? [] : [`up to ${count(maxHops, 'hop')}`]),
    ...(direction === 'forward' ? ['forward only'] : []),
    ...(via.length > 0 ? [`via ${names(via)}`] : []),
    ...(avoid.length > 0 ? [`avoiding ${names(avoid)}`] : []),
  ];
}
