/** The tables that `csv-writer.ts` writes, in whatever order they come, alone or together. */
import { CLAIM_FIELDS } from '../fields/claim-fields.ts';
import { writeList } from '../fields/lists.ts';
import type { GraphTable } from '../table/graph-table.ts';
import { readCell, type CellForm } from './csv-cell.ts';
import { CLAIM_COLUMNS } from './csv-claims.ts';
import { EDGE_COLUMNS } from './csv-edges.ts';
import { NODE_COLUMNS } from './csv-nodes.ts';
import type { CsvRow } from './csv-scanner.ts';
import { edgeColumnsIn } from './edge-columns.ts';
import { edgeRows, type TakeRow } from './read-rows.ts';

/** By which columns each of the tables is known, whoever saved it since. */
const NODES = ['Id', 'Label', 'actor_type', 'summary'];
const CLAIMS = ['subject', 'kind', 'object', 'claim_id', 'claim_date', 'claim_report'];
const EDGES = ['Source', 'Target', 'Kind', 'relation', 'family', 'roots', 'certain_extents'];

interface Form {
  readonly name: string;
  readonly form: CellForm;
}

/** A row's cells by the name of their column, as they were before they were written. */
function byName(header: readonly string[], columns: readonly Form[]): (row: CsvRow) => Map<string, string> {
  const forms = new Map(columns.map(({ name, form }) => [name, form]));
  return ({ cells }) => {
    const values = new Map<string, string>();
    for (const [index, cell] of cells.entries()) {
      const name = header[index] ?? '';
      if (cell !== '' && name !== '') values.set(name, readCell(cell, forms.get(name) ?? 'text'));
    }
    return values;
  };
}

export class OwnTables {
  readonly #table: GraphTable;
  /** The relationships that have claims. */
  readonly #claimed = new Set<string>();
  /** Whom claims are about, by id. */
  readonly #ends = new Map<string, { label: string | undefined; line: number }>();
  #hasNodes = false;

  constructor(table: GraphTable) {
    this.#table = table;
  }

  /** What takes the rows below that header; undefined where the table is a foreign one. */
  rowsBelow(header: readonly string[]): TakeRow | undefined {
    const has = (names: readonly string[]) => names.every((name) => header.includes(name));
    if (has(NODES)) return this.#nodes(header);
    if (has(CLAIMS)) return this.#claims(header);
    return has(EDGES) ? this.#edges(header) : undefined;
  }

  /** Declares the ends of the claims where the table of actors is not there; called when all tables are read. */
  finish(): void {
    if (this.#hasNodes) return;
    for (const [id, { label, line }] of this.#ends) {
      this.#table.addNode({ id, line, ...(label !== undefined && { label }) });
    }
  }

  #nodes(header: readonly string[]): TakeRow {
    this.#hasNodes = true;
    const values = byName(header, NODE_COLUMNS);
    return (row) => {
      const { Id: id = '', Label: label, x, y, ...attributes } = Object.fromEntries(values(row));
      const place = { x: Number(x), y: Number(y) };
      const isPlaced = x !== undefined && y !== undefined && Number.isFinite(place.x) && Number.isFinite(place.y);
      this.#table.addNode({
        ...{ id, line: row.line, attributes: Object.entries(attributes) },
        ...(label !== undefined && { label }),
        ...(isPlaced && place),
      });
    };
  }

  /** A claim is an edge with one claim: its fields are lists of one element, as other formats have lists of several. */
  #claims(header: readonly string[]): TakeRow {
    const values = byName(header, CLAIM_COLUMNS);
    const plurals = new Map(CLAIM_FIELDS.map(({ id, plural }) => [id, plural]));
    return (row) => {
      const { subject = '', kind = '', object = '', reads, ...fields } = Object.fromEntries(values(row));
      const listed = Object.entries(fields).map(([name, value]): [string, string] => {
        const plural = plurals.get(name);
        return plural === undefined ? [name, value] : [plural, writeList([value])];
      });
      this.#meet(subject, fields.subject_name, row.line);
      this.#meet(object, fields.object_name, row.line);
      this.#claimed.add(keyOf(subject, kind, object));
      this.#table.addEdge({
        ...{ source: subject, target: object, directed: true, kind, line: row.line },
        ...(reads !== undefined && { label: reads }),
        attributes: listed,
      });
    };
  }

  #meet(id: string, label: string | undefined, line: number): void {
    if (!this.#hasNodes && !this.#ends.has(id)) this.#ends.set(id, { label, line });
  }

  /** Relationships follow from their claims; one without any was added by someone, or the claims are not there. */
  #edges(header: readonly string[]): TakeRow {
    const values = byName(header, EDGE_COLUMNS);
    const columns = edgeColumnsIn(header)!;
    const take = edgeRows(this.#table, header, columns, { directed: true });
    return (row) => {
      const value = values(row);
      if (this.#claimed.has(keyOf(value.get('Source'), value.get('Kind'), value.get('Target')))) return;
      take({ line: row.line, cells: header.map((name) => value.get(name) ?? '') });
    };
  }
}

const keyOf = (...ends: (string | undefined)[]): string => ends.join('\n');
