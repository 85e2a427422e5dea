// What the programs of all lines have in common: their rows, which the program of relationships hands them sorted, and
// what holds for all of them at once.

import type { Attributes } from 'graphology-types';
import { EdgeProgram } from 'sigma/rendering';
import type { InstancedProgramDefinition, ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import { colorToArray } from 'sigma/utils';
import { LINE_ATTRIBUTES, LINE_STRIDE } from './line-rows.ts';

const UNIFORMS = [
  'u_matrix',
  'u_dimensions',
  'u_sizeRatio',
  'u_pixelRatio',
  'u_feather',
  'u_minEdgeThickness',
  'u_faint',
] as const;
type Uniform = (typeof UNIFORMS)[number];

/** As Sigma hands on colours, without the lowest bit. */
const OPAQUE = 254 / 255;

/** What one of them adds: its shaders, and the numbers of each of its vertices. */
export type LineGeometry = Pick<
  InstancedProgramDefinition,
  'VERTEX_SHADER_SOURCE' | 'FRAGMENT_SHADER_SOURCE' | 'CONSTANT_ATTRIBUTES' | 'CONSTANT_DATA'
>;

export abstract class LineProgram<
  N extends Attributes = Attributes,
  E extends Attributes = Attributes,
  G extends Attributes = Attributes,
> extends EdgeProgram<Uniform, N, E, G> {
  /** In which colour what is not looked at is drawn; undefined while nothing is looked at more than the rest. */
  faint: string | undefined;

  protected abstract getGeometry(): LineGeometry;

  override getDefinition(): InstancedProgramDefinition<Uniform> {
    const geometry = this.getGeometry();
    return {
      ...geometry,
      VERTICES: geometry.CONSTANT_DATA.length,
      METHOD: WebGLRenderingContext.TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: LINE_ATTRIBUTES,
    };
  }

  /** Takes these rows in the place of all it has. */
  take(rows: Float32Array): void {
    this.reallocate(rows.length / LINE_STRIDE);
    this.array.set(rows);
  }

  /** @param picking whether to draw as well what tells which line is under the pointer */
  draw(params: RenderParams, picking: boolean): void {
    const { pickProgram } = this;
    if (!picking) this.pickProgram = null;
    this.render(params);
    this.pickProgram = pickProgram;
  }

  /** Rows come by `take`. */
  override processVisibleItem(): void {}

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    const [red, green, blue] = colorToArray(this.faint ?? '#000', false);
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    gl.uniform2f(uniformLocations.u_dimensions, params.width, params.height);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
    gl.uniform1f(uniformLocations.u_feather, params.antiAliasingFeather);
    gl.uniform1f(uniformLocations.u_minEdgeThickness, params.minEdgeThickness);
    gl.uniform4f(uniformLocations.u_faint, red / 255, green / 255, blue / 255, this.faint === undefined ? 0 : OPAQUE);
  }
}
