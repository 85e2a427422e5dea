// Sigma node program for actors: one of six shapes, with a rim in the ground's colour that lifts it off the lines.

import { NodeProgram } from 'sigma/rendering';
import type { InstancedProgramDefinition, ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { ActorType } from '../../../graph-data/schema/actor.ts';
import type { ActorAttributes, RelationshipAttributes } from '../draw-graph.ts';
import { FRAGMENT_SHADER, VERTEX_SHADER } from './shaders.ts';
import { SHAPE_CODES } from './shapes.ts';

/** Node attributes which the program reads, besides sigma's own `x`, `y`, `size` and `color`. */
export interface ActorNodeAttributes {
  /** Decides the shape. */
  actorType: ActorType;
  /** Colour of the rim. */
  rim: string;
}

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;
type Uniform = (typeof UNIFORMS)[number];

const { FLOAT, TRIANGLES, UNSIGNED_BYTE } = WebGLRenderingContext;

export class ActorProgram extends NodeProgram<Uniform, ActorAttributes, RelationshipAttributes> {
  override getDefinition(): InstancedProgramDefinition<Uniform> {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLES,
      UNIFORMS,
      // In the order in which processVisibleItem writes them.
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_rim', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  override processVisibleItem(
    nodeIndex: number,
    startIndex: number,
    data: NodeDisplayData & Partial<ActorNodeAttributes>,
  ): void {
    const { array } = this;
    let index = startIndex;
    array[index++] = data.x;
    array[index++] = data.y;
    array[index++] = data.size;
    array[index++] = SHAPE_CODES[data.actorType ?? 'organization'];
    array[index++] = floatColor(data.color);
    array[index++] = floatColor(data.rim ?? '#fff');
    array[index++] = nodeIndex;
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
  }
}
