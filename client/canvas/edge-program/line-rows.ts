// A line as a row of numbers, as the shaders read it.

import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { floatColor, indexToColor } from 'sigma/utils';
import { LINE_CODES, type RelationshipEdgeAttributes } from './line-style.ts';

const { FLOAT, UNSIGNED_BYTE } = WebGLRenderingContext;
export const floats = (name: string, size = 1) => ({ name, size, type: FLOAT });
const colour = (name: string) => ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true });

/** In the order in which `writeLine` writes them. */
export const LINE_ATTRIBUTES = [
  floats('a_source', 2),
  floats('a_target', 2),
  floats('a_radii', 2),
  floats('a_size'),
  floats('a_curvature'),
  floats('a_loop', 2),
  floats('a_line'),
  floats('a_arrow'),
  floats('a_lit'),
  colour('a_color'),
  colour('a_second'),
  colour('a_third'),
  colour('a_id'),
];

/** How many numbers a row has: four bytes of colour are one. */
export const LINE_STRIDE = 17;

/** The colour of a strand that is not there. */
const NONE = 'rgba(0,0,0,0)';

/** Writes a row from `start` on. */
export function writeLine(
  array: Float32Array,
  start: number,
  edgeIndex: number,
  source: NodeDisplayData,
  target: NodeDisplayData,
  edge: EdgeDisplayData & RelationshipEdgeAttributes,
): void {
  let index = start;
  array[index++] = source.x;
  array[index++] = source.y;
  array[index++] = target.x;
  array[index++] = target.y;
  array[index++] = source.size;
  array[index++] = target.size;
  array[index++] = edge.size;
  array[index++] = edge.curvature ?? 0;
  array[index++] = edge.loop?.x ?? 0;
  array[index++] = edge.loop?.y ?? 0;
  array[index++] = LINE_CODES[edge.line ?? 'solid'];
  array[index++] = edge.arrow ? 1 : 0;
  array[index++] = edge.lit === false ? 0 : 1;
  array[index++] = floatColor(edge.color);
  array[index++] = floatColor(edge.beside?.[0] ?? NONE);
  array[index++] = floatColor(edge.beside?.[1] ?? NONE);
  // By its colour in the picking pass Sigma knows which it is.
  array[index] = indexToColor(edgeIndex);
}
