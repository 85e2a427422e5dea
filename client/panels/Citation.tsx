import { describeDate } from '../../graph-data/schema/edtf-words.ts';
import type { ReportAnswer } from '../../server/contract/records.ts';
import type { Directory } from '../state/names.ts';
import classes from './ClaimCard.module.css';

interface Props {
  report: ReportAnswer;
  paragraphs: readonly number[];
  directory: Directory;
}

/** Where it stands: report, publisher, date, paragraphs. */
export function Citation({ report, paragraphs, directory }: Props) {
  const { title, publisher, published, url, derivedFrom } = report;
  return (
    <p className={classes.citation}>
      {url ? (
        <a href={url} rel="noreferrer" target="_blank">
          {title}
        </a>
      ) : (
        <cite>{title}</cite>
      )}
      , {directory(publisher).name}, {describeDate(published)},{' '}
      <span className={classes.paragraphs}>
        {paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} {runsOf(paragraphs).join(', ')}
      </span>
      {derivedFrom && (
        <span title={derivedFrom.basis}>
          {' '}
          (republished; the original is by {directory(derivedFrom.publisher).name})
        </span>
      )}
    </p>
  );
}

/** `3, 4, 5, 9` as `3–5`, `9`. */
export function runsOf(numbers: readonly number[]): string[] {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
}
