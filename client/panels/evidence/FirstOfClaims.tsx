import { count } from '../../../graph-data/schema/words.ts';
import classes from '../parts/panels.module.css';

/** Says so where the claims shown are only the first of more. */
export function FirstOfClaims({ claims, total }: { claims: readonly unknown[]; total: number }) {
  if (total <= claims.length) return null;
  return (
    <p className={classes.prose}>
      The first {count(claims.length, 'claim')} of {total.toLocaleString('en')}.
    </p>
  );
}
