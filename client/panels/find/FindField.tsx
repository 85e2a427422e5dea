import { Combobox, TextInput, type TextInputProps } from '@mantine/core';
import { FIND_GROUPS, findsOf, notSearchedInWords, type Find } from '../../state/finds.ts';
import { useFind } from '../../state/queries.ts';
import { useSentences } from '../../state/sentences.ts';
import { useChooseFind } from '../../state/use-choose-find.ts';
import classes from '../parts/ActorSearch.module.css';
import { FoundWords } from './FoundWords.tsx';
import { useFirstOption, useSearchField } from '../parts/use-search-field.ts';

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** Called once it went to what was chosen. */
  onGone: () => void;
}

/** A field that finds actors, events, reports and statements as one types, and goes to what is chosen. */
export function FindField({ onGone, ...props }: Props) {
  const { combobox, typed, text, isSettled, input, settle } = useSearchField({});
  const { data, error } = useFind(text);
  const { isEvent } = useSentences();
  const go = useChooseFind();
  const finds = typed && data ? findsOf(data, isEvent) : [];
  useFirstOption(combobox, finds.map(({ key }) => key).join(' '));
  const choose = (key: string) => {
    const find = finds.find((each) => each.key === key);
    settle();
    if (!find) return;
    go(find);
    onGone();
  };
  const found = finds.some(({ group }) => group !== 'Did you mean');
  const notSearched = data ? notSearchedInWords(data.notSearched) : undefined;
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal position="bottom-start" shadow="md" width={360}>
      <Combobox.Target withExpandedAttribute>
        <TextInput {...props} {...input} role="combobox" />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!typed} className={classes.dropdown}>
        <Combobox.Options aria-label="What was found" className={classes.options}>
          {!found && <Combobox.Empty>{emptyWords(error, data !== undefined && isSettled, typed)}</Combobox.Empty>}
          {FIND_GROUPS.map((group) => (
            <Group key={group} name={group} finds={finds.filter((find) => find.group === group)} />
          ))}
        </Combobox.Options>
        {notSearched !== undefined && <Combobox.Footer className={classes.quiet}>{notSearched}</Combobox.Footer>}
      </Combobox.Dropdown>
    </Combobox>
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
        <Combobox.Option key={find.key} value={find.key} className={classes.option}>
          <FoundWords find={find} />
        </Combobox.Option>
      ))}
    </div>
  );
}

function emptyWords(error: Error | null, answered: boolean, typed: string): string {
  if (error) return error.message;
  if (!answered) return 'Searching …';
  return /\s/.test(typed.trim())
    ? `Nothing has all of the words “${typed}”. Fewer of them may find more.`
    : `Nothing has the word “${typed}”.`;
}
