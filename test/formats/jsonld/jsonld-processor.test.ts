/** The JSON-LD as a processor of JSON-LD 1.1 reads it, without a network. */
import jsonld from 'jsonld';
import { expect, it } from 'vitest';
import { loadDataset } from '../../../graph-data/load.ts';
import { DEFAULTS } from '../../../server/config.ts';
import { writeJsonLd } from '../../../server/formats/jsonld/jsonld-writer.ts';
import { inMemory } from '../../../server/store/memory.ts';
import { bytesOf } from '../json/pieces.ts';
import { inputOf } from '../input-of.ts';

const documentLoader = () => Promise.reject(new Error('nothing may be fetched'));
const PROV = 'http://www.w3.org/ns/prov#';

it('becomes RDF in which every claim has its source and whom it is attributed to, and nothing is dropped', async () => {
  const { dataset } = await loadDataset(DEFAULTS.data);
  const snapshot = await inMemory(dataset!).snapshot();
  const file = bytesOf(writeJsonLd(inputOf(snapshot))).toString();
  // In its safe mode the processor refuses what it would otherwise drop.
  const options: jsonld.Options.ToRdf & { safe: boolean } = {
    documentLoader,
    format: 'application/n-quads',
    safe: true,
  };
  const quads = (await jsonld.toRDF(JSON.parse(file) as jsonld.JsonLdDocument, options)) as unknown as string;
  for (const { id, report } of dataset!.claims) {
    const claim = `<urn:entente:pakistan:claims:${id}>`;
    expect(quads).toContain(`${claim} <${PROV}hadPrimarySource> <urn:entente:pakistan:reports:${report}> .`);
    expect(quads).toContain(`${claim} <${PROV}wasAttributedTo> `);
  }
});
