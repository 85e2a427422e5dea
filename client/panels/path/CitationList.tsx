import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import type { Citation } from '../../../server/contract/paths.ts';
import { places } from '../../../graph-data/schema/words.ts';
import panels from '../parts/panels.module.css';
import classes from './PathAnswer.module.css';

/** The id of a citation's place in the list: only one path at a time has its citations listed. */
export const citationId = (number: number) => `citation-${number}`;

/** What the numbers in a path's sentence stand for. */
export function CitationList({ citations }: { citations: readonly Citation[] }) {
  return (
    <section className={panels.section} aria-label="Citations">
      <h4 className={panels.heading}>Citations</h4>
      <ol className={classes.citations}>
        {citations.map((citation) => (
          <li key={citation.number} id={citationId(citation.number)} tabIndex={-1} value={citation.number}>
            <Cited citation={citation} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Cited({ citation: { publisher, original, title, published, paragraphs, file, url } }: { citation: Citation }) {
  return (
    <>
      {publisher !== undefined && `${publisher}${original === undefined ? '' : `, republished from ${original}`}, `}
      {url ? (
        <a href={url} rel="noreferrer" target="_blank">
          {title}
        </a>
      ) : (
        <cite>{title}</cite>
      )}
      , {describeDate(published)}, {places(paragraphs, file)}
    </>
  );
}
