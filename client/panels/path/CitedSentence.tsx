import { Fragment, type MouseEvent } from 'react';
import type { Path } from '../../../server/contract/paths.ts';
import { citedParts } from '../../state/cited-sentence.ts';
import classes from './PathAnswer.module.css';
import { citationId } from './CitationList.tsx';

/** The path in plain English; raised numbers lead to the citations. */
export function CitedSentence({ path: { sentence, citations } }: { path: Path }) {
  const parts = citedParts(sentence, new Set(citations.map(({ number }) => number)));
  return (
    <p className={classes.sentence} data-sentence>
      {parts.map(({ words, citations: numbers }, index) => (
        <Fragment key={index}>
          {words}
          {numbers.map((number) => (
            <CitationLink key={number} number={number} />
          ))}
        </Fragment>
      ))}
    </p>
  );
}

function CitationLink({ number }: { number: number }) {
  const id = citationId(number);
  // Not by the address: that belongs to the view.
  const go = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
  return (
    <sup>
      <a className={classes.number} href={`#${id}`} aria-label={`Citation ${number}`} onClick={go}>
        {number}
      </a>
    </sup>
  );
}
