import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import type { ClaimAnswer } from '../../../server/contract/records.ts';
import type { CitedReport } from '../../state/cited-report.ts';
import type { Directory } from '../../state/names.ts';
import { places } from '../../../graph-data/schema/words.ts';
import classes from './ClaimCard.module.css';
import { PlaceLink } from '../parts/PlaceLink.tsx';
import { ReportLink } from '../parts/ReportLink.tsx';

interface Props {
  report: CitedReport;
  claim: ClaimAnswer;
  directory: Directory;
}

/** Where it stands: report, publisher, date, paragraphs. */
export function Citation({ report, claim, directory }: Props) {
  const { paragraphs, element } = claim;
  const { publisher, published, url, derivedFrom, file } = report;
  return (
    <p className={classes.citation}>
      <ReportLink report={report} />, {publisher !== undefined && `${directory(publisher).name}, `}
      {describeDate(published)}, <PlaceLink claim={claim}>{places(paragraphs, file)}</PlaceLink>
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
