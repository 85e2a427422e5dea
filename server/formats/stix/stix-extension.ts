/**
 * How Entente's records travel in STIX 2.1: each object carries those that it stands for, in an extension of its
 * properties (section 7.3), as texts, since names within a record can be of any script, and names in STIX cannot.
 */
import type { AsideRecord } from '../aside-records.ts';
import { isObject } from '../json/text-of-value.ts';
import { recordText } from '../own-records.ts';

const EXTENSION = 'extension-definition--492e368e-0319-4c4e-b5d7-480774191712';
const ENTENTE = 'identity--1f6c56f6-dba8-40fe-99b8-8722acb8c1dd';

/** When the extension was defined: a constant, since what it is never changes. */
const DEFINED = '2026-11-22T00:00:00.000Z';
const COMMON = { spec_version: '2.1', created_by_ref: ENTENTE, created: DEFINED, modified: DEFINED };

/** Objects that each bundle begins with and that stand for no record. */
export const PREAMBLE: readonly object[] = [
  {
    ...{ type: 'identity', id: ENTENTE, ...COMMON },
    ...{ name: 'Entente', identity_class: 'system', description: 'A knowledge graph of actors and relationships.' },
  },
  {
    ...{ type: 'extension-definition', id: EXTENSION, ...COMMON },
    name: 'Entente records',
    description: 'Carries the records of Entente from which an object was made, so that Entente loses nothing.',
    // The spec wants an address or words.
    schema:
      'The property "records" is a list of texts. Each is JSON, {"type": ..., "record": ...}; types are dataset, kind, actor, report, event and claim.',
    version: '1.0',
    extension_types: ['property-extension'],
  },
];

const OWN: ReadonlySet<unknown> = new Set([EXTENSION, ENTENTE]);

/** Whether an object stands in every bundle of Entente's and says nothing of a dataset. */
export const isPreamble = (id: unknown): boolean => OWN.has(id);

/** The property in which an object carries records; a list of STIX is never empty. */
export const carrying = (...records: AsideRecord[]) => ({
  extensions: {
    [EXTENSION]: {
      extension_type: 'property-extension',
      ...(records.length > 0 && { records: records.map(recordText) }),
    },
  },
});

/** What an object carries of Entente; undefined where it is not Entente's. */
export function carriedBy({ extensions }: Record<string, unknown>): readonly unknown[] | undefined {
  if (!isObject(extensions) || !Object.hasOwn(extensions, EXTENSION)) return undefined;
  const extension = extensions[EXTENSION];
  const records = isObject(extension) ? (extension.records ?? []) : undefined;
  return Array.isArray(records) ? (records as unknown[]) : [records];
}
