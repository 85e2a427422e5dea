import { useInViewport } from '@mantine/hooks';
import { useState } from 'react';
import { datesInWords } from '../../state/dates-in-words.ts';
import { useRelationship } from '../../state/queries.ts';
import { useSentences } from '../../state/sentences.ts';
import { useView } from '../../state/use-view.ts';
import { claimTerms } from '../../state/view.ts';

interface Props {
  relationship: string;
  kind: string;
}

/**
 * When the claims that the filters choose have it that a relationship held, as vague as they are, whatever the two times are. The list may have thousands
 * of rows: their dates are asked for as they come into sight.
 */
export function ChangeDates({ relationship, kind }: Props) {
  const { ref, inViewport } = useInViewport<HTMLSpanElement>();
  const [wasSeen, setSeen] = useState(false);
  if (inViewport && !wasSeen) setSeen(true);
  const { filters } = useView();
  const { data } = useRelationship(wasSeen ? relationship : undefined, claimTerms(filters));
  const { kindOf } = useSentences();
  const momentary = kindOf(kind)?.aspect === 'event';
  return (
    <span ref={ref} data-dates>
      {data
        ? datesInWords(
            data.periods.map(({ when }) => when),
            momentary,
          )
        : '…'}
    </span>
  );
}
