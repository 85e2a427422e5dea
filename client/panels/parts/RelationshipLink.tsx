import { useDirectory } from '../../state/names.ts';
import { objectInWords, useSentences } from '../../state/sentences.ts';
import { ViewLink } from './ViewLink.tsx';

interface Props {
  relationship: { id: string; subject: string; kind: string; object: string };
}

/** A relationship as a whole sentence that leads to it: `ISKP attacked JUI`. */
export function RelationshipLink({ relationship }: Props) {
  const directory = useDirectory();
  const { verb } = useSentences();
  const { id, subject, object } = relationship;
  return (
    <ViewLink change={{ selected: id }} attends={id}>
      {`${directory(subject).label} ${verb(relationship)} ${objectInWords(relationship, directory(object).label)}`}
    </ViewLink>
  );
}
