import { useDirectory } from './names.ts';
import { readSelection } from './selection.ts';
import { objectInWords, useSentences } from './sentences.ts';

/** What an actor, two actors or a relationship are called: `ISKP attacked JUI`; undefined for a report or an event. */
export function useThingWords(): (id: string) => string | undefined {
  const directory = useDirectory();
  const { verb } = useSentences();
  return (selected) => {
    const selection = readSelection(selected);
    if (selection.of === 'actor') return directory(selection.id).name;
    if (selection.of === 'pair') return selection.ids.map((id) => directory(id).name).join(' and ');
    if (selection.of !== 'relationship') return undefined;
    const [subject = '', kind = '', object = ''] = selection.id.split('--');
    const ends = { subject, kind, object };
    return `${directory(subject).name} ${verb(ends)} ${objectInWords(ends, directory(object).name)}`;
  };
}
