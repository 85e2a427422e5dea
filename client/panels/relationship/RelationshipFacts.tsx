import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import { signInWords, standingInWords, statusInWords } from '../../../graph-data/schema/standing.ts';
import type { RelationshipDetail } from '../../../server/contract/answers.ts';
import { useSentences } from '../../state/sentences.ts';
import { confidenceInFigures, count } from '../../../graph-data/schema/words.ts';
import classes from '../parts/panels.module.css';

/** How well a relationship stands, in words. */
export function RelationshipFacts({ relationship }: { relationship: RelationshipDetail }) {
  const { kindOf } = useSentences();
  const { periods, confidence, roots, status, statusOn, claims } = relationship;
  const standing = standingInWords(relationship);
  const momentary = kindOf(relationship.kind)?.aspect === 'event';
  const asserting = new Set(claims.filter(({ stance }) => stance === 'asserts').map(({ report }) => report)).size;
  const dates = [...new Set(periods.map(({ when }) => when))];
  return (
    <>
      <dl className={classes.facts}>
        <dt>When</dt>
        <dd>{datesInWords(dates, momentary)}</dd>
        <dt>Sign</dt>
        <dd>
          {signInWords(relationship.sign)}
          {standing !== undefined && (
            <div className={classes.small}>The sign belongs to the kind. This one was {standing}.</div>
          )}
        </dd>
        {status && (
          <>
            <dt>Status</dt>
            <dd>
              {statusInWords(status)}
              {statusOn && `, as of ${describeDate(statusOn, true)}`}
            </dd>
          </>
        )}
        <dt>Confidence</dt>
        <dd>
          {confidenceInFigures(confidence)}
          <div className={classes.small}>
            That of the best claim: the lower of how reliable its source and how credible the claim is.
          </div>
        </dd>
        <dt>Sources</dt>
        <dd>{sourcesInWords(roots, asserting)}</dd>
      </dl>
      <Caveats relationship={relationship} />
    </>
  );
}

/** Voices that are independent of each other may speak in one report; the number alone would not say so. */
const sourcesInWords = (roots: number, reports: number) =>
  `${count(roots, 'independent source')} in ${count(reports, 'report')}`;

/** How many dates are told before the rest is left to the claims. */
const MOST_DATES = 4;

function datesInWords(dates: readonly string[], momentary: boolean): string {
  const some = dates.length > MOST_DATES + 1 ? dates.slice(0, MOST_DATES) : dates;
  const words = some.map((when) => describeDate(when, momentary)).join('; ') || 'not known';
  return some.length < dates.length ? `${words}; and ${dates.length - some.length} others, with the claims` : words;
}

function Caveats({ relationship }: { relationship: RelationshipDetail }) {
  const { disputed, ambivalent, hedged, certain } = relationship;
  return (
    <>
      {disputed && <Caveat term="Disputed.">One claim denies what another asserts; both stand below.</Caveat>}
      {ambivalent && (
        <Caveat term="Ambivalent.">
          By the dates of the claims, the same two hold a relationship of the opposite sign at the same time. That is no
          error.
        </Caveat>
      )}
      {hedged && (
        <Caveat term="Hedged.">Every claim that asserts it does so with a word of doubt, or was inferred.</Caveat>
      )}
      {!certain && !hedged && (
        <Caveat term="Only possible.">The dates of its claims allow it, but do not settle when it held.</Caveat>
      )}
    </>
  );
}

function Caveat({ term, children }: { term: string; children: string }) {
  return (
    <p className={classes.prose}>
      <strong>{term}</strong> <span className={classes.quiet}>{children}</span>
    </p>
  );
}
