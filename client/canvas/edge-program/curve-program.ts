import { FRAGMENT_SHADER } from './curve-fragment-shader.ts';
import { createVertexShader } from './curve-vertex-shader.ts';
import { LineProgram, type LineGeometry } from './line-program.ts';
import { floats } from './line-rows.ts';

/** Enough for the strip to hug the curve; smoothness does not depend on it (see curve-vertex-shader.ts). */
const SEGMENTS = 12;

/** Rows of a_body, a_head, a_side: pairs of vertices along the body, and a last pair at the arrow's tip. */
function createStrip(): number[][] {
  const rows: number[][] = [];
  for (let step = 0; step <= SEGMENTS; step++) rows.push([step / SEGMENTS, 0, -1], [step / SEGMENTS, 0, 1]);
  rows.push([1, 1, -1], [1, 1, 1]);
  return rows;
}

/** Draws every line that there can be: curved or a loop, dashed or dotted, of several colours. */
export class CurveProgram extends LineProgram {
  protected override getGeometry(): LineGeometry {
    return {
      VERTEX_SHADER_SOURCE: createVertexShader(SEGMENTS),
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      CONSTANT_ATTRIBUTES: [floats('a_body'), floats('a_head'), floats('a_side')],
      CONSTANT_DATA: createStrip(),
    };
  }
}
