import { Button, Loader } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { count, FAMILY_WORDS } from '../../../graph-data/schema/words.ts';
import { isLapsed, statusInWords } from '../../../graph-data/schema/standing.ts';
import type { RelationshipAnswer } from '../../../server/contract/records.ts';
import { earliestOf } from '../../state/dates.ts';
import { useDirectory } from '../../state/names.ts';
import { useAllReports, useClaimsOf, useRelationshipsOf } from '../../state/queries.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import { FAMILY_LIST, NO_FILTERS } from '../../state/view.ts';
import { ActorLink } from '../parts/ActorLink.tsx';
import { DeniedClaims } from './DeniedClaims.tsx';
import { LineSample } from '../parts/LineSample.tsx';
import { PairOppositions } from './PairOppositions.tsx';
import classes from '../parts/panels.module.css';
import { ProblemNote } from '../parts/ProblemNote.tsx';
import { RelationshipRow } from './RelationshipRow.tsx';

/** All that lies between two actors: relationships by family, what speaks for and against, and what is only denied. */
export function PairPanel({ ids }: { ids: readonly [string, string] }) {
  const { filters } = useView();
  const directory = useDirectory();
  const all = useRelationshipsOf(ids, NO_FILTERS);
  const left = useRelationshipsOf(ids, filters);
  const claims = useClaimsOf(ids, NO_FILTERS);
  const reports = useAllReports();
  const failed = [all, left, claims].find(({ error }) => error !== null);
  if (failed?.error) return <ProblemNote error={failed.error} retry={() => void failed.refetch()} />;
  if (!all.data || !left.data || !claims.data) return <Loader size="sm" aria-label="Loading what is between the two" />;
  const own = all.data.filter(between(ids));
  const kept = new Set(left.data.map(({ id }) => id));
  const asserted = new Set(own.map(({ id }) => id));
  const shown = left.data.filter(between(ids));
  const [a, b] = ids;
  return (
    <article aria-label={`${directory(a).name} and ${directory(b).name}`}>
      <h2 className={classes.title}>
        <ActorLink id={a}>{directory(a).name}</ActorLink> and{' '}
        <ActorLink id={b}>{a === b ? 'itself' : directory(b).name}</ActorLink>
      </h2>
      <p className={classes.subtitle}>{signsInWords(shown)}</p>
      {a !== b && <PathsBetween ids={ids} />}
      <PairOppositions relationships={shown} />
      <Families relationships={shown} />
      <LeftOut relationships={own.filter(({ id }) => !kept.has(id))} />
      <DeniedClaims
        claims={claims.data.filter((claim) => between(ids)(claim) && !asserted.has(claim.relationship))}
        directory={directory}
        reports={reports.data ?? []}
      />
    </article>
  );
}

/** Among two actors there is also what each has with itself. */
const between =
  ([a, b]: readonly [string, string]) =>
  ({ subject, object }: { subject: string; object: string }) =>
    (subject === a && object === b) || (subject === b && object === a);

/** `5 relationships: 2 positive, 3 negative` */
function signsInWords(relationships: readonly RelationshipAnswer[]): string {
  const signs = (['positive', 'negative', 'neutral'] as const).map((word, index) => {
    const sign = [1, -1, 0][index];
    const members = relationships.filter((relationship) => relationship.sign === sign);
    return { word, number: members.length, lapsed: members.filter(isLapsed) };
  });
  const given = signs
    .filter(({ number }) => number > 0)
    .map(({ word, number, lapsed }) => `${number} ${word}${lapsedInWords(lapsed, number)}`);
  const total = count(relationships.length, 'relationship');
  return given.length === 0 ? total : `${total}: ${given.join(', ')}`;
}

/** ` (broken)`, or ` (1 of them broken)` where there are others. */
function lapsedInWords(relationships: readonly RelationshipAnswer[], all: number): string {
  if (relationships.length === 0) return '';
  const statuses = [...new Set(relationships.map(({ status }) => statusInWords(status!)))].join(' or ');
  return relationships.length === all ? ` (${statuses})` : ` (${relationships.length} of them ${statuses})`;
}

function PathsBetween({ ids: [from, to] }: { ids: readonly [string, string] }) {
  const changeView = useChangeView();
  return (
    <Button
      mt="sm"
      size="compact-xs"
      variant="default"
      leftSection={<IconRoute size={14} aria-hidden />}
      onClick={() => changeView({ selected: null, path: { open: true, from, to } })}
    >
      Paths between them
    </Button>
  );
}

function Families({ relationships }: { relationships: readonly RelationshipAnswer[] }) {
  const groups = FAMILY_LIST.map((family) => ({
    family,
    members: byDate(relationships.filter((relationship) => relationship.family === family)),
  })).filter(({ members }) => members.length > 0);
  return groups.map(({ family, members }) => (
    <section key={family} className={classes.section} aria-label={FAMILY_WORDS[family].name}>
      <h3 className={classes.heading}>
        <LineSample colour={`var(--family-${family})`} width={3} /> {FAMILY_WORDS[family].name}{' '}
        <span className={classes.count}>{members.length}</span>
      </h3>
      <Rows relationships={members} />
    </section>
  ));
}

function LeftOut({ relationships }: { relationships: readonly RelationshipAnswer[] }) {
  if (relationships.length === 0) return null;
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>
        Left out by the present filters <span className={classes.count}>{relationships.length}</span>
      </h3>
      <Rows relationships={byDate(relationships)} />
    </section>
  );
}

function Rows({ relationships }: { relationships: readonly RelationshipAnswer[] }) {
  const directory = useDirectory();
  return (
    <ul>
      {relationships.map((relationship) => (
        <li key={relationship.id}>
          <RelationshipRow relationship={relationship} directory={directory} />
        </li>
      ))}
    </ul>
  );
}

/** By when each can have begun. */
const byDate = (relationships: readonly RelationshipAnswer[]) => relationships.toSorted((a, b) => begin(a) - begin(b));
const begin = ({ periods: [first] }: RelationshipAnswer) => (first ? earliestOf(first.when) : Infinity);
