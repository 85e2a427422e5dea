import { FAMILY_WORDS, voicesInWords } from '../../../graph-data/schema/words.ts';
import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import type { DossierSource } from '../../state/use-dossier.ts';
import { DossierClaim } from './DossierClaim.tsx';
import { DossierRelationship } from './DossierRelationship.tsx';
import classes from './Dossier.module.css';

/** Relationships by family, what is only denied, and the reports that all of it cites. */
export function DossierBody({ source }: { source: DossierSource }) {
  const { families, denied, reports } = source.dossier;
  return (
    <>
      {families.length === 0 && denied.length === 0 && <p>Nothing is left of it under these filters.</p>}
      {families.map(({ family, entries }) => (
        <section key={family} className={classes.family} aria-label={FAMILY_WORDS[family].name}>
          <h2 className={classes.heading} style={{ borderColor: `var(--family-${family})` }}>
            {FAMILY_WORDS[family].name} <span className={classes.quiet}>{entries.length}</span>
          </h2>
          {entries.map((entry) => (
            <DossierRelationship key={entry.relationship.id} entry={entry} source={source} />
          ))}
        </section>
      ))}
      {denied.length > 0 && (
        <section className={classes.family} aria-label="Denied, and asserted by nobody">
          <h2 className={classes.heading}>
            Denied, and asserted by nobody <span className={classes.quiet}>{denied.length}</span>
          </h2>
          {denied.map((claim) => (
            <DossierClaim key={claim.id} claim={claim} source={source} />
          ))}
        </section>
      )}
      {reports.length > 0 && <Reports source={source} />}
    </>
  );
}

/** Addresses are written out: a link cannot be followed on paper. */
function Reports({ source: { dossier, reports, directory } }: { source: DossierSource }) {
  return (
    <section className={classes.family} aria-label="Reports">
      <h2 className={classes.heading}>Reports</h2>
      <ol className={classes.reports}>
        {dossier.reports.map((id) => {
          const report = reports.get(id);
          if (!report) return null;
          const { title, publisher, authors, published, url, derivedFrom, reliability } = report;
          return (
            <li key={id} id={`report-${id}`}>
              {authors && `${authors.join(', ')}. `}
              <cite>{title}</cite>. {publisher !== undefined && `${directory(publisher).name}, `}
              {describeDate(published)}. Rated {reliability}.
              {derivedFrom && ` Republished; first by ${voicesInWords([{ actor: derivedFrom.publisher }], directory)}.`}
              {url !== undefined && (
                <>
                  {' '}
                  <a href={url} rel="noreferrer" target="_blank">
                    {url}
                  </a>
                </>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
