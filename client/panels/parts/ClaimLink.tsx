import type { ClaimAnswer } from '../../../server/contract/records.ts';
import type { Directory } from '../../state/names.ts';
import { pairOf } from '../../state/selection.ts';
import { objectInWords, useSentences } from '../../state/sentences.ts';
import { ViewLink } from './ViewLink.tsx';

/**
 * What a claim is about as a sentence that leads there: to the relationship, or where it is denied to all that lies between
 * the two, since of what nobody asserts there is no relationship.
 */
export function ClaimLink({ claim, directory }: { claim: ClaimAnswer; directory: Directory }) {
  const { verb } = useSentences();
  const { subject, object, relationship, stance } = claim;
  const selected = stance === 'denies' ? pairOf(subject, object) : relationship;
  return (
    <ViewLink change={{ selected }} attends={relationship}>
      {`${directory(subject).label} ${verb(claim)} ${objectInWords(claim, directory(object).label)}`}
    </ViewLink>
  );
}
