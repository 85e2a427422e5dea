import type { Reader } from '../readers.ts';
import { readGraphml } from './read-graphml.ts';

/** GraphML, told by its root element, which may have a prefix. */
export const graphmlReader: Reader = {
  format: 'GraphML',
  recognises: (head) => /<(?:[\w.-]+:)?graphml[\s>]/.test(head),
  read: (chunks, table) => readGraphml(chunks, table),
};
