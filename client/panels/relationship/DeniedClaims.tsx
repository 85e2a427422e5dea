import type { ClaimAnswer, ReportAnswer } from '../../../server/contract/records.ts';
import type { Directory } from '../../state/names.ts';
import { ClaimCard } from '../evidence/ClaimCard.tsx';
import classes from '../parts/panels.module.css';

interface Props {
  claims: ClaimAnswer[];
  directory: Directory;
  /** Those that they cite, and maybe others. */
  reports: ReportAnswer[];
}

/** What reports deny and none asserts: no relationship follows from it, yet it was said. */
export function DeniedClaims({ claims, directory, reports }: Props) {
  if (claims.length === 0) return null;
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>
        Denied, and asserted by nobody <span className={classes.count}>{claims.length}</span>
      </h3>
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} directory={directory} reports={reports} events={[]} />
      ))}
    </section>
  );
}
