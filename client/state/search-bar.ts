/** How high the search is with its tools, in pixels: a file that is looked at is named in it, which takes a line more. */
import { sharedValue } from './shared-value.ts';

const height = sharedValue(86);

export const setSearchHeight = height.set;
export const useSearchHeight = height.useValue;
