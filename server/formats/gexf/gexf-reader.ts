import type { Reader } from '../readers.ts';
import { readGexf } from './read-gexf.ts';

/** GEXF of every version, told by its root element, which may have a prefix. */
export const gexfReader: Reader = {
  format: 'GEXF',
  recognises: (head) => /<(?:[\w.-]+:)?gexf[\s>]/.test(head),
  read: (chunks, table) => readGexf(chunks, table),
};
