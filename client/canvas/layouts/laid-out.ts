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
}

export interface LaidOut {
  places: Map<string, Point>;
  guides: Guide[];
}

/** A layout: every machine comes to the same. It keeps to the frame, so that the camera need not move. */
export type LayOut = (graph: LayoutGraph, frame: Frame) => LaidOut;

export const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
