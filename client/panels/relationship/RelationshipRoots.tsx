import { count, voicesInWords } from '../../../graph-data/schema/words.ts';
import type { ClaimAnswer } from '../../../server/contract/records.ts';
import type { CitedReport } from '../../state/cited-report.ts';
import type { Directory } from '../../state/names.ts';
import { rootsOf, type Reason, type Root } from '../../state/roots.ts';
import { ActorLink } from '../parts/ActorLink.tsx';
import classes from '../parts/panels.module.css';

interface Props {
  claims: readonly ClaimAnswer[];
  reports: readonly CitedReport[];
  directory: Directory;
}

/** Who the claims go back to, and why: what many repeat after one is counted once. */
export function RelationshipRoots({ claims, reports, directory }: Props) {
  const roots = rootsOf(
    claims.filter(({ stance }) => stance === 'asserts'),
    reports,
  );
  const cited = new Set(roots.flatMap((root) => root.claims.map(({ claim }) => claim.report))).size;
  const total = roots.reduce((sum, root) => sum + root.claims.length, 0);
  return (
    <section className={classes.section} aria-labelledby="roots">
      <h3 className={classes.heading} id="roots">
        {count(total, 'claim')}, {count(roots.length, 'independent source')}, {count(cited, 'report')}
      </h3>
      {roots.length < total && (
        <p className={classes.small}>Claims that go back to the same speaker or first publisher count as one source.</p>
      )}
      <ul>
        {roots.map((root) => (
          <li key={root.id} className={classes.prose}>
            <Name root={root} reports={reports} directory={directory} />{' '}
            <span className={classes.small}>{count(root.claims.length, 'claim')}</span>
            {reasonsOf(root).map(([reason, members]) => (
              <p key={reason} className={classes.small}>
                {inWords(reason, members, reports, directory)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Name({ root, reports, directory }: { root: Root } & Omit<Props, 'claims'>) {
  const report = reports.find(({ id }) => id === root.id);
  return report ? <strong>{report.title}</strong> : <ActorLink id={root.id}>{directory(root.id).name}</ActorLink>;
}

function reasonsOf({ claims }: Root): [Reason, ClaimAnswer[]][] {
  const reasons = new Map<Reason, ClaimAnswer[]>();
  for (const { claim, reason } of claims) reasons.set(reason, [...(reasons.get(reason) ?? []), claim]);
  return [...reasons];
}

function inWords(reason: Reason, claims: ClaimAnswer[], reports: readonly CitedReport[], directory: Directory): string {
  const cited = reports.filter(({ id }) => claims.some(({ report }) => report === id));
  const publishers = unique(cited.map(({ id, publisher }) => directory(publisher ?? id).name)).join(', ');
  switch (reason) {
    case 'spoken': {
      const chains = unique(claims.map(({ attribution = [] }) => voicesInWords(attribution, directory)));
      return `Said by ${chains.join('; and by ')}; reported by ${publishers}.`;
    }
    case 'republished':
      return `Republished by ${publishers}. ${unique(cited.flatMap(({ derivedFrom }) => derivedFrom?.basis ?? [])).join(' ')}`;
    case 'unnamed': {
      const voices = unique(claims.map(({ attribution = [] }) => voicesInWords(attribution, directory)));
      return `It cites ${voices.join('; ')}. Unnamed voices cannot be told apart, so they count as who published them.`;
    }
    default:
      return 'In its own voice.';
  }
}

const unique = (words: readonly string[]) => [...new Set(words)];
