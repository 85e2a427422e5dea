import { describeDate } from '../../graph-data/schema/edtf-words.ts';
import type { ReportAnswer } from '../../server/contract/records.ts';
import type { Directory } from '../state/names.ts';
import { places } from '../../graph-data/schema/words.ts';
import classes from './ClaimCard.module.css';

interface Props {
  report: ReportAnswer;
  paragraphs: readonly number[];
  /** What an imported file calls the place. */
  element?: string | undefined;
  directory: Directory;
}

/** Where it stands: report, publisher, date, paragraphs. */
export function Citation({ report, paragraphs, element, directory }: Props) {
  const { title, publisher, published, url, derivedFrom, file } = report;
  return (
    <p className={classes.citation}>
      {url ? (
        <a href={url} rel="noreferrer" target="_blank">
          {title}
        </a>
      ) : (
        <cite>{title}</cite>
      )}
      , {publisher !== undefined && `${directory(publisher).name}, `}
      {describeDate(published)}, <span className={classes.paragraphs}>{places(paragraphs, file)}</span>
      {element !== undefined && ` (${element})`}
      {derivedFrom && (
        <span title={derivedFrom.basis}>
          {' '}
          (republished; the original is by {directory(derivedFrom.publisher).name})
        </span>
      )}
    </p>
  );
}
