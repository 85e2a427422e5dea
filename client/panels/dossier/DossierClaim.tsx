import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import { isInferred, wordOfDoubt } from '../../../graph-data/schema/hedge.ts';
import { CREDIBILITY, sourceInWords } from '../../../graph-data/schema/ratings.ts';
import { statusInWords } from '../../../graph-data/schema/standing.ts';
import { places, voicesInWords } from '../../../graph-data/schema/words.ts';
import type { ClaimAnswer } from '../../../server/contract/records.ts';
import { useSentences } from '../../state/sentences.ts';
import type { DossierSource } from '../../state/use-dossier.ts';
import classes from './Dossier.module.css';

interface Props {
  claim: ClaimAnswer;
  source: DossierSource;
}

/** One claim: when, what, who said it, how it is rated, and where it stands, by the number of the report in the list. */
export function DossierClaim({ claim, source: { dossier, directory, reports, events } }: Props) {
  const { kindOf } = useSentences();
  const { when, stance, hedge, status, statement, attribution, qualifiers, paragraphs, element, credibility } = claim;
  const report = reports.get(claim.report);
  const event = claim.event === undefined ? undefined : events.get(claim.event);
  const number = dossier.reports.indexOf(claim.report) + 1;
  const told = [
    ...Object.entries(qualifiers ?? {}).map(([name, value]) => `${name}: ${value}`),
    event && `event: ${event.name}`,
    status && `status: ${statusInWords(status)}`,
    isInferred(hedge) && 'inferred by the coder',
    wordOfDoubt(hedge) && `in the report's words “${wordOfDoubt(hedge)}”`,
  ].filter(Boolean);
  return (
    <div className={classes.claim} data-stance={stance} data-claim={claim.id}>
      <p>
        <strong>{describeDate(when, kindOf(claim.kind)?.aspect === 'event')}</strong>{' '}
        {stance === 'denies' && <strong>Denied: </strong>}
        {statement} [
        <a href={`#report-${claim.report}`} aria-label={`Report ${number}`}>
          {number}
        </a>
        , {places(paragraphs, report?.file)}
        {element !== undefined && `, ${element}`}]
      </p>
      <p className={classes.quiet}>
        {told.length > 0 && `${told.join('; ')}. `}
        {attribution && `Said by ${voicesInWords(attribution, directory)}. `}
        {report &&
          `${report.reliability}${credibility}: ${sourceInWords(report.reliability)}; ${CREDIBILITY[credibility]}.`}
      </p>
    </div>
  );
}
