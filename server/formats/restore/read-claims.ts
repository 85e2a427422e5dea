/** Claims from the fields of edges. */
import { CLAIM_FIELDS, type ClaimDraft } from '../fields/claim-fields.ts';
import { readList } from '../fields/lists.ts';
import { countTo, type Steps } from '../../graph/turns.ts';
import { quote, type GraphTable } from '../table/graph-table.ts';
import { columnsByName } from './read-actors.ts';
import { checkClaim } from './read-records.ts';
import { baseKind, type Restored } from './restored.ts';
import type { Told } from './told.ts';

const [ID] = CLAIM_FIELDS;

/** Takes the claims of every edge. What edges tell of reports, events and kinds besides is noted down. */
export function* readClaims(table: GraphTable, restored: Restored, told: Told): Steps<void> {
  const { nodes, edges, findings } = table;
  const columns = columnsByName(edges.attributes);
  const { source, target } = edges;
  yield* countTo(edges.count, (edge) => {
    if (edges.repeats(edge)) return;
    const [line, name] = [edges.line(edge), `edge ${quote(edges.id(edge) ?? String(edge + 1))}`];
    const value = (column: string) => columns.get(column)?.at(edge);
    const kind = value('relation') ?? edges.kind.values[edges.kind.at(edge)];
    const drafts = draftsOf(value, line, name, restored);
    if (drafts.length === 0) {
      findings.add('added-edge', line, `${name} has no claims; it was added by another program and is left out`);
      return;
    }
    let [subject, object] = [nodes.id(source[edge]!), nodes.id(target[edge]!)];
    told.kind(kind, { line, label: edges.label(edge), value });
    // A program may turn round an edge that has no direction, and even give it one.
    const isSymmetric = kind !== undefined && isSymmetricKind(kind, value('symmetric'), restored);
    if (isSymmetric && subject > object) [subject, object] = [object, subject];
    for (const { claim, report } of drafts) {
      const read = checkClaim(
        restored,
        { ...claim, subject, kind, object },
        line,
        `${name}, claim ${quote(String(claim.id))}`,
      );
      if (!read) continue;
      restored.claims.add(read, line);
      told.claim(read, report, line);
    }
  });
}

/** By the kind itself; where its record was dropped, by what the edge says, of which the kind will be made again. */
const isSymmetricKind = (id: string, told: string | undefined, { kinds }: Restored): boolean =>
  (baseKind(id) ?? kinds.get(id))?.symmetric ?? told === 'true';

/** The claims of an edge from its parallel lists. */
function draftsOf(value: (column: string) => string | undefined, line: number, name: string, { problems }: Restored) {
  const ids = value(ID!.plural);
  if (ids === undefined) return [];
  const drafts = readList(ids).map((): ClaimDraft => ({ claim: {}, report: {} }));
  for (const { plural, read } of CLAIM_FIELDS) {
    const text = value(plural);
    if (text === undefined || text === '') continue;
    const list = readList(text);
    if (list.length !== drafts.length) {
      problems.add(line, `${name}: ${plural} has ${list.length} elements for ${drafts.length} claims`);
      continue;
    }
    for (const [index, element] of list.entries()) {
      if (element === '') continue;
      try {
        read(element, drafts[index]!);
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        problems.add(line, `${name}: ${plural}: ${error.message}`);
      }
    }
  }
  return drafts;
}
