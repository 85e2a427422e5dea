/** On a map of many everything is drawn smaller, so that it does not grow together to one blot. */

/** So many actors have room as large as they are. */
const ROOM_FOR = 600;
/** Nothing is drawn at less than this share of its size. */
const LEAST = 0.2;
/** How thin lines may be, in pixels, where there are few actors and where there are very many. */
const [THIN, THINNEST] = [1.7, 0.6];

/** By how much actors and lines are smaller where there are so many actors: all of them together cover about the same. */
export const crowdScale = (actors: number): number => Math.max(LEAST, Math.min(1, Math.sqrt(ROOM_FOR / actors)));

/** How thin lines may be among so many actors, in pixels. */
export const thinnestLine = (actors: number): number => Math.max(THINNEST, THIN * crowdScale(actors));
