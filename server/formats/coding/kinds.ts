/** A file's own words for its edges as kinds. */
import { VOCABULARY, type Kind } from '../../../graph-data/schema/vocabulary.ts';
import type { ToldKinds } from '../../contract/told-kinds.ts';
import type { GraphTable } from '../table/graph-table.ts';
import { KindFinder, type CodingOptions, type FoundKind, type KindChoice } from './kind-finder.ts';
import { tellChoices, toldKinds } from './tell-kinds.ts';

export interface CodedKinds {
  /** The base vocabulary and those of the file. */
  kinds: Kind[];
  own: Kind[];
  /** The index of the kind of an edge. */
  ofEdge(edge: number): number;
  /** What whoever brings the file in took an edge's word for; undefined where it stands as the file has it. */
  choiceOf(edge: number): KindChoice | undefined;
  told: ToldKinds;
}

/** @throws {FileError} where a file has more different words than there can be kinds */
export function codeKinds(table: GraphTable, options: CodingOptions): CodedKinds {
  const { edges } = table;
  const finder = new KindFinder(options);
  const known = new Map<number, FoundKind>();
  const words = edges.kind.values;
  const find = (edge: number): FoundKind => {
    const [word, directed] = [edges.kind.at(edge), edges.directed(edge)];
    const key = 2 * word + Number(directed);
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = finder.find(words[word], directed, edges.line(edge))));
    return found;
  };
  for (let edge = 0; edge < edges.count; edge += 1) find(edge).edges += 1;
  const found = [...known.values()];
  tellChoices(table, found, options.chosen);
  const kinds = [...VOCABULARY, ...finder.own];
  return {
    kinds,
    own: finder.own,
    ofEdge: (edge) => find(edge).index,
    choiceOf: (edge) => find(edge).choice,
    told: toldKinds(found, kinds),
  };
}
