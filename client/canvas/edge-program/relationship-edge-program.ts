// Sigma edge program for relationships: curved, solid, dashed or dotted, with or without an arrowhead, and pickable.

import type { Attributes } from 'graphology-types';
import { EdgeProgram } from 'sigma/rendering';
import type { InstancedProgramDefinition, ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { isMoving } from '../picking-pause.ts';
import { FRAGMENT_SHADER } from './fragment-shader.ts';
import { LINE_CODES } from './line-style.ts';
import type { RelationshipEdgeAttributes } from './line-style.ts';
import { createVertexShader } from './vertex-shader.ts';

const UNIFORMS = [
  'u_matrix',
  'u_dimensions',
  'u_sizeRatio',
  'u_pixelRatio',
  'u_feather',
  'u_minEdgeThickness',
] as const;
type Uniform = (typeof UNIFORMS)[number];

/** Enough for the strip to hug the curve; smoothness does not depend on it (see vertex-shader.ts). */
const SEGMENTS = 12;

/** The colour of a strand that is not there. */
const NONE = 'rgba(0,0,0,0)';

const { FLOAT, TRIANGLE_STRIP, UNSIGNED_BYTE } = WebGLRenderingContext;
const floats = (name: string, size = 1) => ({ name, size, type: FLOAT });
const colour = (name: string) => ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true });

/** Rows of a_body, a_head, a_side: pairs of vertices along the body, and a last pair at the arrow's tip. */
function createStrip(): number[][] {
  const rows: number[][] = [];
  for (let step = 0; step <= SEGMENTS; step++) rows.push([step / SEGMENTS, 0, -1], [step / SEGMENTS, 0, 1]);
  rows.push([1, 1, -1], [1, 1, 1]);
  return rows;
}

/**
 * Draws edges with {@link RelationshipEdgeAttributes}; register it under `edgeProgramClasses`.
 *
 * Thickness follows sigma's `size`, `minEdgeThickness` and `zoomToSizeRatioFunction`; dashes, dots and hit area are in
 * screen pixels (see line-style.ts). Picking needs `enableEdgeEvents: true` when sigma is constructed. Self-loops are
 * circles beside their actor.
 */
export class RelationshipEdgeProgram<
  N extends Attributes = Attributes,
  E extends Attributes = Attributes,
  G extends Attributes = Attributes,
> extends EdgeProgram<Uniform, N, E, G> {
  override getDefinition(): InstancedProgramDefinition<Uniform> {
    const strip = createStrip();
    return {
      VERTICES: strip.length,
      VERTEX_SHADER_SOURCE: createVertexShader(SEGMENTS),
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      // In the order in which processVisibleItem writes them.
      ATTRIBUTES: [
        floats('a_source', 2),
        floats('a_target', 2),
        floats('a_radii', 2),
        floats('a_size'),
        floats('a_curvature'),
        floats('a_loop', 2),
        floats('a_line'),
        floats('a_arrow'),
        colour('a_color'),
        colour('a_second'),
        colour('a_third'),
        colour('a_id'),
      ],
      CONSTANT_ATTRIBUTES: [floats('a_body'), floats('a_head'), floats('a_side')],
      CONSTANT_DATA: strip,
    };
  }

  override render(params: RenderParams): void {
    const { pickProgram } = this;
    if (isMoving(this.renderer)) this.pickProgram = null;
    super.render(params);
    this.pickProgram = pickProgram;
  }

  override processVisibleItem(
    edgeIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    edge: EdgeDisplayData & RelationshipEdgeAttributes,
  ): void {
    const { array } = this;
    let index = startIndex;
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
    array[index++] = floatColor(edge.color);
    array[index++] = floatColor(edge.beside?.[0] ?? NONE);
    array[index++] = floatColor(edge.beside?.[1] ?? NONE);
    array[index++] = edgeIndex;
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    gl.uniform2f(uniformLocations.u_dimensions, params.width, params.height);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
    gl.uniform1f(uniformLocations.u_feather, params.antiAliasingFeather);
    gl.uniform1f(uniformLocations.u_minEdgeThickness, params.minEdgeThickness);
  }
}
