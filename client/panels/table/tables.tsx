/** The three tables, each with the rows that the filters of the view leave. */
import { useMemo } from 'react';
import { directoryOf } from '../../state/names.ts';
import { useAllReports } from '../../state/queries.ts';
import { useSentences } from '../../state/sentences.ts';
import { useTableRows } from '../../state/table/table-rows.ts';
import { useView } from '../../state/use-view.ts';
import { ACTOR_TABLE } from './actor-table.tsx';
import { claimTable } from './claim-table.tsx';
import { relationshipTable } from './relationship-table.tsx';
import { TableView } from './TableView.tsx';

export function ActorTable() {
  const loaded = useTableRows('actors', useView().filters);
  return <TableView table="actors" spec={ACTOR_TABLE} loaded={loaded} />;
}

export function RelationshipTable() {
  const loaded = useTableRows('relationships', useView().filters);
  const sentences = useSentences();
  const { actors } = loaded;
  const spec = useMemo(() => relationshipTable(directoryOf(actors), sentences), [actors, sentences]);
  return <TableView table="relationships" spec={spec} loaded={loaded} />;
}

export function ClaimTable() {
  const loaded = useTableRows('claims', useView().filters);
  const sentences = useSentences();
  const reports = useAllReports().data;
  const { actors } = loaded;
  const spec = useMemo(() => claimTable(directoryOf(actors), sentences, reports ?? []), [actors, reports, sentences]);
  return <TableView table="claims" spec={spec} loaded={loaded} />;
}
