import type { ReactNode } from 'react';
import classes from './panels.module.css';

/** Terms and what there is to say to each; those of which nothing is known are left out. */
export function Facts({ facts }: { facts: readonly (readonly [term: string, fact: ReactNode])[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(
        ([term, fact]) =>
          fact !== undefined &&
          fact !== false &&
          fact !== '' && (
            <div key={term} className={classes.fact}>
              <dt>{term}</dt>
              <dd>{fact}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
