// Sigma node program for actors: one of six shapes, with a rim in the ground's colour that lifts it off the lines.

import { NodeProgram } from 'sigma/rendering';
import type { InstancedProgramDefinition, NodeProgramType, ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { colorToArray, floatColor } from 'sigma/utils';
import type { ActorType } from '../../../graph-data/schema/actor.ts';
import type { ActorAttributes, RelationshipAttributes } from '../draw-graph.ts';
import { litLast } from './lit-last.ts';
import { FRAGMENT_SHADER, VERTEX_SHADER } from './shaders.ts';
import { SHAPE_CODES } from './shapes.ts';

/** Node attributes which the program reads, besides sigma's own `x`, `y`, `size` and `color`. */
export interface ActorNodeAttributes {
  /** Decides the shape. */
  actorType: ActorType;
  /** Colour of the rim. */
  rim: string;
  /** Whether it keeps its colour where others become faint. Default true. */
  lit?: boolean;
}

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix', 'u_faint'] as const;
type Uniform = (typeof UNIFORMS)[number];

const { FLOAT, TRIANGLE_STRIP, UNSIGNED_BYTE } = WebGLRenderingContext;
const floats = (name: string, size = 1) => ({ name, size, type: FLOAT });
const colour = (name: string) => ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true });

/** In the order in which processVisibleItem writes them. */
const ATTRIBUTES = [
  floats('a_position', 2),
  floats('a_size'),
  floats('a_shape'),
  floats('a_lit'),
  colour('a_color'),
  colour('a_rim'),
  colour('a_id'),
];
/** Where `a_lit` is in a row. */
const LIT_AT = 4;

/** As Sigma hands on colours, without the lowest bit. */
const OPAQUE = 254 / 255;

/** @param faintOf the colour of all actors but those that are `lit`, as of edges in `relationshipProgram` */
export function actorProgram(
  faintOf: () => string | undefined,
): NodeProgramType<ActorAttributes, RelationshipAttributes> {
  return class ActorProgram extends NodeProgram<Uniform, ActorAttributes, RelationshipAttributes> {
    /** The rows with those that are lit last; undefined where that is to be found out anew. */
    private sorted: Float32Array | undefined;

    override getDefinition(): InstancedProgramDefinition<Uniform> {
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES,
        CONSTANT_ATTRIBUTES: [floats('a_corner', 2)],
        CONSTANT_DATA: [
          [-1, -1],
          [-1, 1],
          [1, -1],
          [1, 1],
        ],
      };
    }

    override process(nodeIndex: number, offset: number, data: NodeDisplayData): void {
      this.sorted = undefined;
      super.process(nodeIndex, offset, data);
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
      array[index++] = data.lit === false ? 0 : 1;
      array[index++] = floatColor(data.color);
      array[index++] = floatColor(data.rim ?? '#fff');
      array[index++] = nodeIndex;
    }

    override render(params: RenderParams): void {
      const { array } = this;
      if (faintOf() !== undefined) this.array = this.sorted ??= litLast(array, this.STRIDE, LIT_AT);
      super.render(params);
      this.array = array;
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      const faint = faintOf();
      const [red, green, blue] = colorToArray(faint ?? '#000', false);
      gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
      gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform4f(uniformLocations.u_faint, red / 255, green / 255, blue / 255, faint === undefined ? 0 : OPAQUE);
    }
  };
}
