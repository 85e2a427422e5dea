import { ELEMENT } from './read-elements.ts';

/**
 * What an element is where it stands, below the root: one that cannot stand there is as good as unknown.
 * @param around the element that it stands in
 */
export function placedAs(element: number, around: number, inNode: boolean, inEdge: boolean): number {
  if (around === ELEMENT.unknown || around === ELEMENT.within || around === ELEMENT.about) return ELEMENT.within;
  if (around === ELEMENT.meta) return ELEMENT.about;
  switch (element) {
    case ELEMENT.node:
    case ELEMENT.edge:
    case ELEMENT.nodes:
    case ELEMENT.edges:
      return inEdge ? ELEMENT.unknown : element;
    case ELEMENT.attvalue:
    case ELEMENT.attvalues:
    case ELEMENT.spell:
    case ELEMENT.spells:
    case ELEMENT.drawing:
      return inNode || inEdge ? element : ELEMENT.unknown;
    case ELEMENT.position:
    case ELEMENT.parent:
    case ELEMENT.parents:
      return inNode && !inEdge ? element : ELEMENT.unknown;
    case ELEMENT.default:
    case ELEMENT.options:
      return around === ELEMENT.attribute ? element : ELEMENT.unknown;
    case ELEMENT.gexf:
      return ELEMENT.unknown;
    default:
      return element;
  }
}
