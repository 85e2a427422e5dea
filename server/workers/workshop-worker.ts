/** A worker thread that does what takes its time about a whole dataset. */
import { doHere, type Work } from '../store/workshop.ts';

/** What it is sent. */
export interface WorkshopTask {
  work: Work;
  given: readonly unknown[];
}

export default ({ work, given }: WorkshopTask): Promise<unknown> => doHere(work, given);
