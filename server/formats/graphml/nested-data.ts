/** XML of another program within a value of GraphML. Of yEd's, labels and places are understood; of all other, text is kept. */
import type { GexfText } from '../gexf/read-text.ts';
import type { GraphmlElement } from './graphml-element.ts';

const LABELS = new Set(['NodeLabel', 'EdgeLabel']);

export class NestedData {
  readonly #element: GraphmlElement | undefined;
  readonly #texts: string[] = [];
  /** A label may have elements of its own within its text. */
  #isInLabel = false;

  /** @param element that the value is of; undefined where it is of the graph */
  constructor(element: GraphmlElement | undefined) {
    this.#element = element;
  }

  open(name: string, tag: ReadonlyMap<string, string>, text: GexfText): void {
    if (!this.#isInLabel) this.#take(text);
    if (LABELS.has(name)) this.#isInLabel = true;
    if (name !== 'Geometry' || !this.#element) return;
    const [x, y] = [Number(tag.get('x') || NaN), Number(tag.get('y') || NaN)];
    if (!Number.isFinite(x) || !Number.isFinite(y)) return;
    // yEd counts downwards, and from a corner.
    this.#element.x = x + (Number(tag.get('width')) || 0) / 2;
    this.#element.y = -(y + (Number(tag.get('height')) || 0) / 2);
  }

  close(name: string, text: GexfText): void {
    if (this.#isInLabel && !LABELS.has(name)) return;
    this.#isInLabel = false;
    const label = LABELS.has(name) ? text.end() : '';
    if (label === '' || !this.#element || this.#element.label !== undefined) return this.#take(text);
    this.#element.label = label.replace(/\s+/g, ' ');
    text.clear();
  }

  /** All text but what was understood. */
  text(rest: GexfText): string {
    this.#take(rest);
    return this.#texts.join(' ');
  }

  #take(text: GexfText): void {
    const given = text.end();
    text.clear();
    if (given !== '') this.#texts.push(given);
  }
}
