/**
 * What the model of FollowTheMoney (alephdata/followthemoney 3.8.4, `defaultModel.json`) knows of the schemata that are
 * written: of their properties those that are used, with their types, and those that an entity has to have.
 */

const THING =
  'name:name alias:name weakAlias:name summary:text notes:text description:text country:country keywords:string publisher:string sourceUrl:url wikidataId:identifier proof:Document';
const LEGAL_ENTITY = `${THING} incorporationDate:date dissolutionDate:date`;
const INTERVAL =
  'date:date startDate:date endDate:date role:string status:string summary:text description:text recordId:string publisher:string sourceUrl:url';

interface Schema {
  properties: string;
  required: readonly string[];
  /** Ranges that it falls into, besides itself. */
  is: readonly string[];
}

const SCHEMATA: Readonly<Record<string, Schema>> = {
  LegalEntity: { properties: LEGAL_ENTITY, required: ['name'], is: ['Thing'] },
  Organization: { properties: LEGAL_ENTITY, required: ['name'], is: ['LegalEntity', 'Thing'] },
  PublicBody: { properties: LEGAL_ENTITY, required: ['name'], is: ['Organization', 'LegalEntity', 'Thing'] },
  Person: { properties: LEGAL_ENTITY, required: ['name'], is: ['LegalEntity', 'Thing'] },
  Note: { properties: `${THING} entity:Thing`, required: ['name'], is: ['Thing'] },
  Article: {
    properties: `${THING} title:string fileName:string author:string publishedAt:date language:language`,
    required: ['name', 'fileName'],
    is: ['Document', 'Thing'],
  },
  Event: {
    properties: `${THING} date:date startDate:date endDate:date location:address`,
    required: ['name'],
    is: ['Thing'],
  },
  UnknownLink: { properties: `${INTERVAL} subject:Thing object:Thing`, required: ['subject', 'object'], is: [] },
  Directorship: {
    properties: `${INTERVAL} director:LegalEntity organization:Organization`,
    required: ['director', 'organization'],
    is: [],
  },
  Membership: {
    properties: `${INTERVAL} member:LegalEntity organization:Organization`,
    required: ['member', 'organization'],
    is: [],
  },
  Succession: {
    properties: `${INTERVAL} predecessor:LegalEntity successor:LegalEntity`,
    required: ['predecessor', 'successor'],
    is: [],
  },
};

const FORMS: Readonly<Record<string, RegExp>> = {
  country: /^[a-z]{2}$/,
  date: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
  language: /^[a-z]{3}$/,
  url: /^https?:\/\//,
};

export interface FtmLine {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

/** The entities of a file, one a line. */
export const linesOf = (text: string): FtmLine[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as FtmLine);

/** What is wrong with the entities of a file, a sentence a fault. */
export function ftmErrors(text: string): string[] {
  const entities = linesOf(text);
  const schemata = new Map(entities.map(({ id, schema }) => [id, schema]));
  const repeated = schemata.size === entities.length ? [] : ['ids repeat'];
  return [
    ...repeated,
    ...entities.flatMap((entity) => [...faultsOf(entity, schemata)].map((f) => `${entity.id}: ${f}`)),
  ];
}

function* faultsOf({ id, schema, properties }: FtmLine, schemata: ReadonlyMap<string, string>): Generator<string> {
  const known = SCHEMATA[schema];
  if (!known) {
    yield `schema ${schema}`;
    return;
  }
  if (!/^[0-9a-zA-Z](?:[0-9a-zA-Z.-]*[0-9a-zA-Z])?$/.test(id)) yield 'its id';
  for (const name of known.required) if (!Object.hasOwn(properties, name)) yield `no ${name}`;
  const types = new Map(known.properties.split(' ').map((pair) => pair.split(':') as [string, string]));
  for (const [name, values] of Object.entries(properties)) {
    const type = types.get(name);
    if (type === undefined) yield `property ${name}`;
    if (values.length === 0) yield `${name} is empty`;
    for (const value of values) {
      if (typeof value !== 'string' || value === '') yield `${name} is no text`;
      if (type && FORMS[type]?.test(value) === false) yield `${name} ${value} is no ${type}`;
      if (type && /^[A-Z]/.test(type)) yield* rangeFaults(name, type, schemata.get(value));
    }
  }
}

function* rangeFaults(name: string, range: string, schema: string | undefined): Generator<string> {
  if (schema === undefined) yield `${name} leads to nothing`;
  else if (schema !== range && !SCHEMATA[schema]!.is.includes(range)) yield `${name} leads to a ${schema}`;
}
