/** The attributes that a GEXF file declares for its nodes or for its edges, and those that it uses without. */
import type { AttributeColumns } from '../table/attribute-columns.ts';
import { ByteHeap } from '../table/byte-heap.ts';
import type { Findings } from '../table/findings.ts';
import { quote } from '../table/graph-table.ts';
import type { TextColumn } from '../table/text-column.ts';
import { TextPool } from '../table/text-pool.ts';
import { Utf8Scratch } from '../table/utf8-scratch.ts';

const INTEGER = /^[+-]?\d+$/;
const NUMBER = /^([+-]?(\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?|[+-]?inf(inity)?|nan)$/i;
const INTEGERS = ['integer', 'int', 'long', 'short', 'byte', 'biginteger'];
/** What a value of a type looks like. Types that are not here hold any text. */
const FORMS = new Map([
  ...INTEGERS.map((type) => [type, INTEGER] as const),
  ...['float', 'double', 'bigdecimal'].map((type) => [type, NUMBER] as const),
  ['boolean', /^(true|false|0|1)$/i] as const,
]);

export class DeclaredAttribute {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly isDeclared: boolean;
  /** For elements that do not say. */
  default: Uint8Array | undefined;
  /** Given by the first value: by then all titles are known. */
  column: TextColumn | undefined;
  /** Codes of values that are not of the type. */
  misfits: Set<number> | undefined;

  constructor(id: string, title: string, type: string, isDeclared: boolean) {
    this.id = id;
    this.title = title;
    this.type = type;
    this.isDeclared = isDeclared;
  }

  accepts(value: string): boolean {
    return value === '' || (FORMS.get(this.type)?.test(value.trim()) ?? true);
  }
}

export class GexfDeclarations {
  readonly owner: 'node' | 'edge';
  /** Those that have a default. */
  readonly withDefault: DeclaredAttribute[] = [];
  readonly #columns: AttributeColumns;
  readonly #findings: Findings;
  readonly #ids = new TextPool(new ByteHeap());
  readonly #attributes: DeclaredAttribute[] = [];
  readonly #titles = new Map<string, number>();
  readonly #names = new Set<string>();
  readonly #singles = Array<DeclaredAttribute | undefined>(256).fill(undefined);
  readonly #scratch = new Utf8Scratch();

  constructor(owner: 'node' | 'edge', columns: AttributeColumns, findings: Findings) {
    this.owner = owner;
    this.#columns = columns;
    this.#findings = findings;
  }

  declare(id: string, title: string, type: string, line: number): DeclaredAttribute | undefined {
    const end = this.#scratch.write(id);
    const code = this.#ids.intern(this.#scratch.bytes, 0, end);
    const before = this.#attributes[code];
    if (before?.isDeclared === true) {
      const told = `${this.owner} attribute ${quote(id)} is declared again; the first declaration is kept`;
      this.#findings.add('duplicate-attribute', line, told);
      return undefined;
    }
    if (before !== undefined) this.#singles.fill(undefined);
    const attribute = new DeclaredAttribute(id, title, type.toLowerCase(), true);
    this.#attributes[code] = attribute;
    this.#titles.set(title, (this.#titles.get(title) ?? 0) + 1);
    return attribute;
  }

  setDefault(attribute: DeclaredAttribute, value: Uint8Array): void {
    if (attribute.default === undefined) this.withDefault.push(attribute);
    attribute.default = value;
  }

  /** The attribute of that id, made where the file does not declare it. */
  find(bytes: Uint8Array, start: number, end: number, line: number): DeclaredAttribute {
    const attribute = end - start === 1 ? this.#single(bytes, start) : this.#attributeOf(bytes, start, end);
    if (!attribute.isDeclared) {
      this.#findings.add('undeclared-attribute', line, () => {
        return `${this.owner} attribute ${quote(attribute.id)} is not declared; its values are kept under that name`;
      });
    }
    return attribute;
  }

  /** Most files number their attributes. */
  #single(bytes: Uint8Array, start: number): DeclaredAttribute {
    return (this.#singles[bytes[start]!] ??= this.#attributeOf(bytes, start, start + 1));
  }

  #attributeOf(bytes: Uint8Array, start: number, end: number): DeclaredAttribute {
    const code = this.#ids.intern(bytes, start, end);
    return (this.#attributes[code] ??= new DeclaredAttribute(this.#ids.text(code), '', 'string', false));
  }

  /** The title, where no other has it; or else the id. */
  columnOf(attribute: DeclaredAttribute): TextColumn {
    if (attribute.column !== undefined) return attribute.column;
    const { id, title } = attribute;
    let name = title !== '' && this.#titles.get(title) === 1 ? title : id;
    if (attribute.isDeclared && this.#names.has(name)) name = `${title} (${id})`;
    this.#names.add(name);
    attribute.column = this.#columns.column(name);
    return attribute.column;
  }
}
