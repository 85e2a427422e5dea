/** What a layout answers with. */
import type { GraphAnswer } from '../../../server/contract/answers.ts';
import type { Point } from '../edge-program/curve.ts';
import type { Frame } from '../frame.ts';

/** The drawn graph, as much of it as layouts read. */
export type LayoutGraph = Pick<GraphAnswer, 'nodes' | 'edges'>;

/** Words that say what a place means, with a line up and down through it where it is one of an axis. */
export interface Guide extends Point {
  words: string;
  line: boolean;
  /** Down to where it holds, if not for all below it. */
  foot?: number;
}

/** The part of the plane that is to be filled. */
export interface Ground extends Frame {
  /** How much of the plane a pixel is while the whole is seen: what is written needs room as well. */
  pixel: number;
}

export interface LaidOut {
  places: Map<string, Point>;
  guides: Guide[];
  /** Names stand rather on the side of an actor that is away from here; where nothing is given, to the right. */
  middle?: Point;
}

/** What is told by places, and beside them. */
export type Told = Pick<LaidOut, 'guides' | 'middle'>;

/** A layout: every machine comes to the same for windows of the same size. */
export type LayOut = (graph: LayoutGraph, ground: Ground) => LaidOut;

export const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
