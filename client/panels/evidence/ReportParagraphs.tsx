import type { ReportDetail } from '../../../server/contract/answers.ts';
import type { ClaimAnswer } from '../../../server/contract/records.ts';
import { byParagraph } from '../../state/by-paragraph.ts';
import type { Directory } from '../../state/names.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { ClaimLink } from '../parts/ClaimLink.tsx';
import { FirstOfClaims } from './FirstOfClaims.tsx';
import classes from '../parts/panels.module.css';

interface Props {
  report: ReportDetail;
  directory: Directory;
}

/** What a report was read to say, in our own words, under the paragraphs that say it. */
export function ReportParagraphs({ report, directory }: Props) {
  const { claims, total, file } = report;
  const sign = file ? 'line' : '§';
  return (
    <>
      {total === 0 && <p className={classes.prose}>Nothing was read from it.</p>}
      <FirstOfClaims claims={claims} total={total} />
      {byParagraph(claims).map((paragraph) => (
        <section key={paragraph.number} className={classes.section}>
          <h3 className={classes.heading}>
            {sign} {paragraph.number}
          </h3>
          {paragraph.claims.map((claim) => (
            <ClaimCard
              key={claim.id}
              claim={claim}
              directory={directory}
              reports={[report]}
              events={report.events}
              among="report"
            />
          ))}
          {paragraph.also.map((claim) => (
            <Also key={claim.id} claim={claim} directory={directory} sign={sign} />
          ))}
        </section>
      ))}
    </>
  );
}

/** A claim that stands in full further up. */
function Also({ claim, directory, sign }: { claim: ClaimAnswer; directory: Directory; sign: string }) {
  return (
    <p className={classes.small}>
      also <ClaimLink claim={claim} directory={directory} /> (at {sign} {claim.paragraphs[0]})
    </p>
  );
}
