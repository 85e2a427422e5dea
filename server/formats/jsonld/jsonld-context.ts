/** What the words of a JSON-LD file mean. It stands in the file, so that nobody has to fetch it. */

/** Its value is the id of a record. */
const link = (id: string) => ({ '@id': id, '@type': '@id' });
const edtf = (id: string) => ({ '@id': id, '@type': 'http://id.loc.gov/datatypes/edtf/EDTF-level1' });
/** An object whose keys may be any. */
const asItIs = (id: string) => ({ '@id': id, '@type': '@json' });

const PREFIXES = {
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dcterms: 'http://purl.org/dc/terms/',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  entente: 'urn:entente:vocabulary:',
};

const TERMS = {
  ...{ id: '@id', type: '@type', value: '@value', language: '@language' },
  ...{ label: 'rdfs:label', alternateName: 'schema:alternateName', description: 'dcterms:description' },
  ...{ title: 'dcterms:title', license: 'dcterms:license', creator: 'dcterms:creator', languageOf: 'dcterms:language' },
  ...{ publisher: link('dcterms:publisher'), issued: edtf('dcterms:issued'), page: link('schema:url') },
  ...{ sameAs: link('owl:sameAs'), keyword: 'schema:keywords' },
  ...{
    founded: edtf('schema:foundingDate'),
    dissolved: edtf('schema:dissolutionDate'),
    country: 'schema:addressCountry',
  },
  // A claim.
  ...{ subject: link('rdf:subject'), predicate: link('rdf:predicate'), object: link('rdf:object') },
  ...{ hadPrimarySource: link('prov:hadPrimarySource'), wasAttributedTo: link('prov:wasAttributedTo') },
  ...{ wasDerivedFrom: link('prov:wasDerivedFrom'), actedOnBehalfOf: link('prov:actedOnBehalfOf') },
  specializationOf: link('prov:specializationOf'),
  attribution: { '@id': 'entente:attribution', '@container': '@list' },
  paragraphs: { '@id': 'entente:paragraphs', '@container': '@list' },
  ...{ statement: 'prov:value', when: edtf('dcterms:temporal'), event: link('entente:event') },
  ...{ codedOn: edtf('entente:codedOn'), statusOn: edtf('entente:statusOn') },
  ...{ qualifiers: asItIs('entente:qualifiers'), attributes: asItIs('entente:attributes') },
  externalIds: asItIs('entente:externalIds'),
  // An event.
  ...{ startDate: edtf('schema:startDate'), place: 'schema:location', casualties: 'entente:casualties' },
  report: link('entente:report'),
  // A kind of relationship.
  ...{ inverseLabel: 'entente:inverseLabel', definition: 'skos:definition' },
} as const;

/** Told by the project alone. */
const OWN = [
  ...['stance', 'status', 'credibility', 'hedge', 'element', 'coder', 'reliability', 'disambiguation'],
  ...['confidence', 'roots', 'disputed', 'ambivalent', 'certain', 'hedged', 'family', 'sign', 'symmetric', 'aspect'],
  ...['actorType', 'eventKind', 'means', 'region', 'atLeast', 'atMost', 'killed', 'injured'],
  ...['publishedNote', 'original', 'basis', 'file', 'format', 'length', 'revision', 'filter', 'name'],
];

/** The prefixes of ids: `actors:ttp`. */
const RECORDS = ['actors', 'reports', 'claims', 'events', 'kinds', 'relationships'];

/** The id of a dataset; those of its records go on from there. */
export const datasetIri = (id: string): string => `urn:entente:${encodeURIComponent(id)}`;

export function contextFor(datasetId: string): Record<string, unknown> {
  const prefixes = RECORDS.map((name) => [name, { '@id': `${datasetIri(datasetId)}:${name}:`, '@prefix': true }]);
  return {
    '@version': 1.1,
    ...PREFIXES,
    ...(Object.fromEntries(prefixes) as Record<string, unknown>),
    ...TERMS,
    ...Object.fromEntries(OWN.map((word) => [word, `entente:${word}`])),
  };
}
