import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import type { CitedReport } from '../../state/cited-report.ts';
import type { Directory } from '../../state/names.ts';
import { places } from '../../../graph-data/schema/words.ts';
import classes from './ClaimCard.module.css';
import { ReportLink } from '../parts/ReportLink.tsx';

interface Props {
  report: CitedReport;
  paragraphs: readonly number[];
  /** What an imported file calls the place. */
  element?: string | undefined;
  directory: Directory;
}

/** Where it stands: report, publisher, date, paragraphs. */
export function Citation({ report, paragraphs, element, directory }: Props) {
  const { publisher, published, url, derivedFrom, file } = report;
  return (
    <p className={classes.citation}>
      <ReportLink report={report} />, {publisher !== undefined && `${directory(publisher).name}, `}
      {describeDate(published)}, <span className={classes.paragraphs}>{places(paragraphs, file)}</span>
      {element !== undefined && ` (${element})`}
      {derivedFrom && (
        <span title={derivedFrom.basis}>
          {' '}
          (republished; the original is by {directory(derivedFrom.publisher).name})
        </span>
      )}
      {url !== undefined && (
        <>
          {' · '}
          <a href={url} rel="noreferrer" target="_blank">
            read it
          </a>
        </>
      )}
    </p>
  );
}
