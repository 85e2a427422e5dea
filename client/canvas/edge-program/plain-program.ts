import type { EdgeDisplayData } from 'sigma/types';
import { LineProgram, type LineGeometry } from './line-program.ts';
import { floats } from './line-rows.ts';
import type { RelationshipEdgeAttributes } from './line-style.ts';
import { PLAIN_FRAGMENT_SHADER, PLAIN_VERTEX_SHADER } from './plain-shaders.ts';

/** Rows of a_end, a_head, a_side: the line's four corners and the head's, with one of each twice so that nothing lies between. */
const CORNERS = [
  ...[
    [0, 0, -1],
    [0, 0, 1],
    [1, 0, -1],
    [1, 0, 1],
    [1, 0, 1],
  ],
  ...[
    [0, 1, -1],
    [0, 1, -1],
    [0, 1, 1],
    [1, 1, -1],
    [1, 1, 1],
  ],
];

/** Draws straight, solid lines of one colour, with or without an arrowhead. */
export class PlainProgram extends LineProgram {
  protected override getGeometry(): LineGeometry {
    return {
      VERTEX_SHADER_SOURCE: PLAIN_VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: PLAIN_FRAGMENT_SHADER,
      CONSTANT_ATTRIBUTES: [floats('a_end'), floats('a_head'), floats('a_side')],
      CONSTANT_DATA: CORNERS,
    };
  }
}

/** Whether this program can draw a line. */
export function isPlain({ curvature, loop, line, beside }: EdgeDisplayData & RelationshipEdgeAttributes): boolean {
  return !curvature && !loop && (line ?? 'solid') === 'solid' && !beside?.length;
}
