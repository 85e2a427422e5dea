// What a relationship's line may look like, and the fixed measures it is drawn with.
// All lengths are CSS pixels on screen, whatever the zoom.
import type { LineStyle } from '../../../graph-data/schema/doubt.ts';

/** Edge attributes that the program reads, besides sigma's own `size` (CSS pixels at zoom 1), `color` and `hidden`. */
export interface RelationshipEdgeAttributes {
  /**
   * How far the Bezier control point lies from the middle of the chord, as a share of the chord's length; positive is
   * left of someone going from source to target. The curve itself bulges half as far. Default 0: straight.
   */
  curvature?: number;
  /** Of a self-loop: which way from its actor, and how long: its place among the actor's loops; see loop.ts. */
  loop?: { x: number; y: number } | undefined;
  /** Further colours side by side with `color`, together as thick as `size`: at most `MOST_STRANDS` with it. Default none. */
  beside?: readonly string[];
  /** Default `solid`. */
  line?: LineStyle;
  /** Whether an arrowhead points at the target. Default false. */
  arrow?: boolean;
  /** Whether it keeps its look where others become faint. Default true. */
  lit?: boolean;
}

/** How many colours a line can have side by side. */
export const MOST_STRANDS = 3;
/** What is left free between two of them. */
export const STRAND_GAP = 0.6;

/** The numbers by which the shaders tell line styles apart. */
export const LINE_CODES: Readonly<Record<LineStyle, number>> = { solid: 0, dashed: 1, dotted: 2 };

/** A dash and the gap after it. On lines thicker than `DASH_FITS`, which would turn them into blocks, they grow. */
export const DASH = 8;
export const DASH_GAP = 5;
export const DASH_FITS = 4;

/** From the centre of one dot to the next. On lines thicker than `DOT_FITS`, whose dots would touch, it grows. */
export const DOT_PITCH = 6;
export const DOT_FITS = 2.8;

/** No dot is smaller than this across: a row of finer ones would read as a pale solid line. */
export const DOT_DIAMETER = 2;

/** An arrowhead is `HEAD_LENGTH + HEAD_LENGTH_PER_THICKNESS * thickness` long; likewise half its width. */
export const HEAD_LENGTH = 5;
export const HEAD_LENGTH_PER_THICKNESS = 2.2;
export const HEAD_HALF_WIDTH = 2;
export const HEAD_HALF_WIDTH_PER_THICKNESS = 0.95;

/** An arrowhead takes up at most this share of what is visible of its line, unless that is less than `HEAD_LENGTH`. */
export const HEAD_SHARE = 0.4;

/** A self-loop's radius: at least this, growing with its actor; each further one around it is wider by a step. */
export const LOOP_RADIUS = 9;
export const LOOP_GROWTH = 0.75;
export const LOOP_STEP = 6;
/** How far from the actor's centre a loop passes beneath it, as a share of the actor's radius. */
export const LOOP_INSET = 0.3;

/** How wide a line is to the mouse, at least. */
export const HIT_WIDTH = 9;
