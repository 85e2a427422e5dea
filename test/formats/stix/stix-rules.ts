/**
 * What STIX 2.1 (OASIS Standard, 10 June 2021) demands of the objects that are written, as far as a bundle alone can show
 * it: sections 2 (types), 3 (common properties), 4 and 5 (the objects), 7.3 (extensions), 8 (bundles).
 */

type StixValue = Record<string, unknown> & { type: string; id: string };

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const TIMESTAMP = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T\d{2}:\d{2}:\d{2}\.\d{3,}Z$/;
const COMMON =
  'type spec_version id created_by_ref created modified labels confidence external_references extensions'.split(' ');

/** The properties of each object besides the common ones; those that it must have end in `!`. */
const OBJECTS: Readonly<Record<string, string>> = {
  identity: 'name! description identity_class',
  'threat-actor': 'name! description aliases',
  relationship: 'relationship_type! source_ref! target_ref! description start_time stop_time',
  opinion: 'opinion! object_refs! explanation',
  note: 'content! object_refs! abstract',
  report: 'name! published! object_refs! description',
  grouping: 'context! object_refs! name description',
  'extension-definition': 'name! schema! version! extension_types! description',
};

/** What is wrong with a bundle, a sentence a fault. */
export function stixErrors(text: string): string[] {
  const bundle = JSON.parse(text) as { type: string; id: string; objects: StixValue[] };
  const errors: string[] = [];
  if (bundle.type !== 'bundle' || !new RegExp(`^bundle--${UUID}$`).test(bundle.id)) errors.push('the bundle is none');
  if (Object.keys(bundle).join() !== 'type,id,objects') errors.push('a bundle has other properties');
  const ids = new Set(bundle.objects.map(({ id }) => id));
  if (ids.size !== bundle.objects.length) errors.push('ids repeat');
  for (const object of bundle.objects) {
    for (const fault of faultsOf(object, ids)) errors.push(`${object.id}: ${fault}`);
  }
  return errors;
}

function* faultsOf(object: StixValue, ids: ReadonlySet<string>): Generator<string> {
  const own = OBJECTS[object.type]?.split(' ');
  if (own === undefined) {
    yield `type ${object.type}`;
    return;
  }
  const allowed = new Set([...COMMON, ...own.map((name) => name.replace('!', ''))]);
  for (const name of Object.keys(object)) if (!allowed.has(name)) yield `property ${name}`;
  const needed = ['spec_version', 'id', 'created', 'modified', ...own.filter((name) => name.endsWith('!'))];
  for (const name of needed) if (!Object.hasOwn(object, name.replace('!', ''))) yield `no ${name}`;
  if (!new RegExp(`^${object.type}--${UUID}$`).test(object.id)) yield 'the id is none';
  if (object.spec_version !== '2.1') yield 'another version';
  yield* valueFaults(object);
  yield* referenceFaults(object, ids);
  yield* typeFaults(object);
}

function* valueFaults(value: unknown, path = ''): Generator<string> {
  if (value === null) yield `${path} is null`;
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) yield `${path} is no Unicode`;
  if (typeof value !== 'object' || value === null) return;
  const isExtension = path.endsWith('/extensions');
  if (Object.keys(value).length === 0) yield `${path} is empty`;
  for (const [name, inner] of Object.entries(value)) {
    if (!Array.isArray(value) && !isExtension && !/^[a-z0-9_]{3,250}$/.test(name) && name !== 'id')
      yield `name ${name}`;
    yield* valueFaults(inner, `${path}/${name}`);
  }
}

function* referenceFaults(object: StixValue, ids: ReadonlySet<string>): Generator<string> {
  for (const [name, value] of Object.entries(object)) {
    if (!/_refs?$/.test(name)) continue;
    for (const ref of [value].flat() as string[]) if (!ids.has(ref)) yield `${name} leads to nothing: ${ref}`;
  }
  if (!String(object.created_by_ref).startsWith('identity--')) yield 'made by no identity';
  const ends = [object.source_ref, object.target_ref].join();
  if (/relationship--|sighting--|bundle--|marking-definition--/.test(ends)) yield 'a relationship of a relationship';
  for (const key of Object.keys((object.extensions as object | undefined) ?? {})) {
    if (!ids.has(key)) yield `extension ${key} is not defined`;
  }
  const references = (object.external_references ?? []) as Record<string, unknown>[];
  for (const { source_name: source, ...rest } of references) {
    if (typeof source !== 'string' || !(rest.description ?? rest.url ?? rest.external_id))
      yield 'a reference to nowhere';
  }
}

function* typeFaults(object: StixValue): Generator<string> {
  const { created, modified, published, start_time: start, stop_time: stop, confidence } = object;
  for (const stamp of [created, modified, published, start, stop]) {
    const isTime = typeof stamp === 'string' && TIMESTAMP.test(stamp) && !Number.isNaN(Date.parse(stamp));
    if (stamp !== undefined && !isTime) yield `time ${JSON.stringify(stamp)}`;
  }
  if ((modified as string) < (created as string)) yield 'modified before it was created';
  if ((stop as string) <= (start as string)) yield 'stops before it starts';
  const isScore =
    typeof confidence === 'number' && Number.isInteger(confidence) && confidence >= 0 && confidence <= 100;
  if (confidence !== undefined && !isScore) yield `confidence ${JSON.stringify(confidence)}`;
  if (object.type === 'relationship' && !/^[a-z0-9-]+$/.test(object.relationship_type as string)) yield 'its type';
  if (object.type === 'opinion' && object.opinion !== 'disagree') yield 'an opinion that no report has';
}
