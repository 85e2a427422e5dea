// Sigma edge program for relationships: sorts them to what draws them at the least cost, those that are looked at on top.

import type Sigma from 'sigma';
import type { EdgeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import type { ActorAttributes, RelationshipAttributes } from '../draw-graph.ts';
import { isMoving } from '../picking-pause.ts';
import { CurveProgram } from './curve-program.ts';
import { LINE_STRIDE, writeLine } from './line-rows.ts';
import type { RelationshipEdgeAttributes } from './line-style.ts';
import { isPlain, PlainProgram } from './plain-program.ts';
import { HIDDEN, PLAIN, PLAIN_LIT, RICH, RICH_LIT, sortLines } from './sort-lines.ts';

/**
 * A program that draws edges with {@link RelationshipEdgeAttributes}; to be registered under `edgeProgramClasses`.
 *
 * Thickness follows sigma's `size`, `minEdgeThickness` and `zoomToSizeRatioFunction`; dashes, dots and hit area are in
 * screen pixels (see line-style.ts). Picking needs `enableEdgeEvents: true` when sigma is constructed. Self-loops are
 * circles beside their actor.
 * @param faintOf the colour of all edges but those that are `lit`; undefined where none stand out. It is asked for each drawing,
 * so that edges become faint, and stop being so, without being handed over again
 */
export function relationshipProgram(
  faintOf: () => string | undefined,
): EdgeProgramType<ActorAttributes, RelationshipAttributes> {
  return class RelationshipEdgeProgram {
    drawLabel = undefined;
    private rows = new Float32Array();
    private sorts = new Uint8Array();
    private isSorted = false;
    private faint: string | undefined;
    private readonly renderer: object;
    private readonly plain: PlainProgram;
    private readonly curves: CurveProgram;

    constructor(
      gl: WebGLRenderingContext,
      pickingBuffer: WebGLFramebuffer | null,
      renderer: Sigma<ActorAttributes, RelationshipAttributes>,
    ) {
      this.renderer = renderer;
      const sigma = renderer as unknown as Sigma;
      this.plain = new PlainProgram(gl, pickingBuffer, sigma);
      this.curves = new CurveProgram(gl, pickingBuffer, sigma);
    }

    reallocate(capacity: number): void {
      this.isSorted = false;
      if (capacity === this.sorts.length) return;
      this.rows = new Float32Array(capacity * LINE_STRIDE);
      this.sorts = new Uint8Array(capacity);
    }

    process(
      edgeIndex: number,
      offset: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      edge: EdgeDisplayData & RelationshipEdgeAttributes,
    ): void {
      this.isSorted = false;
      const isHidden = edge.hidden || source.hidden || target.hidden;
      const isLit = edge.lit !== false;
      const sort = isPlain(edge) ? (isLit ? PLAIN_LIT : PLAIN) : isLit ? RICH_LIT : RICH;
      this.sorts[offset] = isHidden ? HIDDEN : sort;
      if (!isHidden) writeLine(this.rows, offset * LINE_STRIDE, edgeIndex, source, target, edge);
    }

    render(params: RenderParams): void {
      const faint = faintOf();
      if (!this.isSorted || faint !== this.faint) this.sort(faint);
      const picking = !isMoving(this.renderer);
      this.plain.draw(params, picking);
      this.curves.draw(params, picking);
    }

    private sort(faint: string | undefined): void {
      const { plain, rich } = sortLines(this.rows, LINE_STRIDE, this.sorts, faint !== undefined);
      this.plain.take(plain);
      this.curves.take(rich);
      this.plain.faint = this.curves.faint = this.faint = faint;
      this.isSorted = true;
    }

    kill(): void {
      this.plain.kill();
      this.curves.kill();
    }
  };
}
