import { FIND_GROUPS, findsOf, notSearchedInWords, type Find } from '../../state/finds.ts';
import { useFind } from '../../state/queries.ts';
import { useSentences } from '../../state/sentences.ts';
import { useChooseFind } from '../../state/use-choose-find.ts';
import { SearchList, SearchOption } from '../parts/SearchList.tsx';
import classes from '../parts/SearchList.module.css';
import type { Search } from '../parts/use-search-field.ts';
import { FoundWords } from './FoundWords.tsx';

interface Props {
  search: Search;
  /** Called once it went to what was chosen. */
  onGone: () => void;
}

/** Actors, events, reports and statements in which what is typed was found, and which words were. */
export function FoundList({ search, onGone }: Props) {
  const { typed, text, isSettled, settle } = search;
  const { data, error } = useFind(text);
  const { isEvent } = useSentences();
  const go = useChooseFind();
  const finds = typed && data ? findsOf(data, isEvent) : [];
  const choose = (key: string) => {
    const find = finds.find((each) => each.key === key);
    settle();
    if (!find) return;
    go(find);
    onGone();
  };
  const found = finds.some(({ group }) => group !== 'Did you mean');
  return (
    <SearchList
      search={search}
      label="What was found"
      ids={finds.map(({ key }) => key)}
      onChoose={choose}
      width={360}
      empty={found ? undefined : emptyWords(error, data !== undefined && isSettled, typed)}
      footer={data && notSearchedInWords(data.notSearched)}
    >
      {FIND_GROUPS.map((group) => (
        <Group key={group} name={group} finds={finds.filter((find) => find.group === group)} />
      ))}
    </SearchList>
  );
}

function Group({ name, finds }: { name: string; finds: Find[] }) {
  if (finds.length === 0) return null;
  return (
    <div role="group" aria-label={name}>
      <div className={classes.group} aria-hidden>
        {name}
      </div>
      {finds.map((find) => (
        <SearchOption key={find.key} id={find.key}>
          <FoundWords find={find} />
        </SearchOption>
      ))}
    </div>
  );
}

function emptyWords(error: Error | null, answered: boolean, typed: string): string {
  if (error) return error.message;
  if (!answered) return 'Searching …';
  return /\s/.test(typed)
    ? `Nothing has all of the words “${typed}”. Fewer of them may find more.`
    : `Nothing has the word “${typed}”.`;
}
