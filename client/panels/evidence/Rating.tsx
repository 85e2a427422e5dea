import { CREDIBILITY, sourceInWords, type Credibility, type Reliability } from '../../../graph-data/schema/ratings.ts';
import classes from './ClaimCard.module.css';

/** The Admiralty rating, `C3`, and what its letter and digit say. */
export function Rating({ reliability, credibility }: { reliability: Reliability; credibility: Credibility }) {
  return (
    <p className={classes.rating}>
      <abbr title="Admiralty system: the letter rates the report, the digit what it says">
        {reliability}
        {credibility}
      </abbr>{' '}
      {sourceInWords(reliability)}; {CREDIBILITY[credibility]}
    </p>
  );
}
