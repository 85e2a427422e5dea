/** JSON-LD 1.1 with the provenance of each claim in PROV-O. Its context stands in it; nothing is fetched to read it. */
import { inChunks } from '../chunks.ts';
import { everyActor, everyClaim } from '../every-record.ts';
import { asideOf, type ExportInput } from '../export-input.ts';
import { exportedRelationships } from '../fields/graph-fields.ts';
import { jsonList } from '../json/json-list.ts';
import { contextFor, datasetIri } from './jsonld-context.ts';
import { actorNode, claimNode, eventNode, kindNode, relationshipNode, reportNode } from './jsonld-records.ts';

export function writeJsonLd(input: ExportInput): Generator<string, void> {
  return inChunks(piecesOf(input));
}

function* piecesOf(input: ExportInput): Generator<string, void> {
  const { id } = input.snapshot.dataset.info;
  yield `{"@context":${JSON.stringify(contextFor(id))},\n"@graph":`;
  yield* jsonList(nodesOf(input));
  yield '}\n';
}

function* nodesOf(input: ExportInput): Generator<object, void> {
  const { snapshot, filterText } = input;
  const { id, title, description, licence } = snapshot.dataset.info;
  yield {
    ...{ id: datasetIri(id), type: ['prov:Entity', 'schema:Dataset'], title, description, license: licence },
    ...{ revision: snapshot.revision, filter: filterText },
  };
  const aside = asideOf(input);
  for (const kind of snapshot.dataset.kinds) yield kindNode(kind);
  for (const actor of everyActor(input, aside)) yield actorNode(actor);
  for (const report of aside.reports) yield reportNode(report);
  for (const event of aside.events) yield eventNode(event);
  for (const { relationship } of exportedRelationships(input)) yield relationshipNode(relationship);
  for (const claim of everyClaim(input, aside)) yield claimNode(claim, snapshot.records.reports.get(claim.report));
}
