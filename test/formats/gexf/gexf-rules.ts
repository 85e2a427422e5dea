/** The rules that keep a GEXF file readable by Gephi, graphology and networkx alike, each with what breaks it. */

type Tag = Record<string, string>;

/** The attributes of every element of that name, as they are escaped. */
export function tagsOf(xml: string, name: string): Tag[] {
  return [...xml.matchAll(new RegExp(`<${name}((?: [\\w:]+="[^"]*")*)/?>`, 'g'))].map(([, attributes]) =>
    Object.fromEntries([...attributes!.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!])),
  );
}

/** Every element of that name with all that is in it. */
export const elementsOf = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<${name}[ >][\\s\\S]*?</${name}>`, 'g')) ?? [];

/** Names that a reader keeps for itself. */
const RESERVED = ['id', 'label', 'start', 'end', 'weight', 'kind', 'color', 'size', 'x', 'y', 'z', 'type'];
const TYPES = ['string', 'integer', 'double', 'boolean', 'liststring'];

/** Every breach of a rule; none in a good file. */
export function breachesIn(xml: string): string[] {
  return [...headBreaches(xml), ...identityBreaches(xml), ...elementsOf(xml, 'edge').flatMap(edgeBreaches)];
}

function headBreaches(xml: string): string[] {
  const blocks = elementsOf(xml, 'attributes');
  const declared = blocks.flatMap((block) => tagsOf(block, 'attribute'));
  const isGood = ({ id, title, type }: Tag) =>
    id === title && /^[a-z][a-z_]*$/.test(id!) && !RESERVED.includes(id!) && TYPES.includes(type!);
  const [nodes, edges] = ['node', 'edge'].map((of) => {
    const block = blocks.find((text) => text.startsWith(`<attributes class="${of}">`)) ?? '';
    const known = new Set(tagsOf(block, 'attribute').map(({ id }) => id));
    const used = elementsOf(xml, of).flatMap((text) => tagsOf(text, 'attvalue'));
    return used.filter((value) => !known.has(value.for) || (value.value ?? '') === '');
  });
  return [
    ...(blocks.length === 2 ? [] : [`${blocks.length.toString()} blocks of attributes, and not one a class`]),
    ...declared.filter((attribute) => !isGood(attribute)).map(({ id }) => `bad attribute ${id!}`),
    ...[...nodes!, ...edges!].map((value) => `undeclared or empty value of ${value.for!}`),
  ];
}

function identityBreaches(xml: string): string[] {
  const nodes = tagsOf(xml, 'node').map(({ id }) => id!);
  const edges = tagsOf(xml, 'edge');
  const merged = edges.map(({ source, target, kind, id }) => [source, target, kind ?? id].join(' '));
  return [
    ...repeatsIn(nodes).map((id) => `node ${id} twice`),
    ...repeatsIn(edges.map(({ id }) => id!)).map((id) => `edge ${id} twice`),
    ...repeatsIn(merged).map((id) => `${id} twice, which Gephi would merge`),
    ...edges.filter(({ source, target }) => !nodes.includes(source!) || !nodes.includes(target!)).map(() => 'dangling'),
    ...edges.filter(({ weight }) => !(Number(weight) > 0)).map(({ id }) => `edge ${id!} has no weight`),
    ...edges.filter(({ type }) => type !== 'directed').map(({ id }) => `edge ${id!} is not directed`),
  ];
}

function edgeBreaches(edge: string): string[] {
  const [tag] = tagsOf(edge, 'edge') as [Tag];
  const spells = tagsOf(edge, 'spell');
  const ends = [tag, ...spells].flatMap(({ start, end }) => [start, end]).filter((day) => day !== undefined);
  const breaches = ends.filter((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day)).map((day) => `${day} is no whole day`);
  if (spells.length > 0 && (tag.start ?? tag.end)) breaches.push('both spells and start or end');
  if (spells.length === 1) breaches.push('a single spell');
  for (const { start, end } of [tag, ...spells]) if (start && end && start > end) breaches.push(`${start} > ${end}`);
  for (const [index, { start }] of spells.slice(1).entries()) {
    const { end } = spells[index]!;
    if (!end || !start || end >= start) breaches.push(`a spell starts on ${start ?? '?'}, before ${end ?? '?'}`);
  }
  return breaches.map((breach) => `${tag.id!}: ${breach}`);
}

const repeatsIn = (texts: readonly string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);
