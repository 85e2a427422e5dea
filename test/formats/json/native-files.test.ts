/** That files in Entente's own format hold to the published JSON Schema, and others do not. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../graph-data/load.ts';
import type { Dataset } from '../../../graph-data/schema/dataset.ts';
import { DEFAULTS } from '../../../server/config.ts';
import { nativeJsonSchema } from '../../../server/formats/json/native-format.ts';
import { writeNativeJson } from '../../../server/formats/json/native-writer.ts';
import { inMemory } from '../../../server/store/memory.ts';
import { buildDataset } from '../../builders.ts';
import { SMALL } from '../small-graph.ts';
import { bytesOf } from './pieces.ts';
import { inputOf } from '../input-of.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { uri: true } });
const validate = ajv.compile(nativeJsonSchema());

function faultsIn(file: unknown): string[] {
  validate(file);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

async function fileOf(dataset: Dataset) {
  const snapshot = await inMemory(dataset).snapshot();
  const bytes = bytesOf(writeNativeJson(inputOf(snapshot)));
  return JSON.parse(bytes.toString()) as Record<string, Record<string, unknown>[]>;
}

describe('a file in the own format', () => {
  const small = buildDataset({ ...SMALL, actors: SMALL.actors!.filter(({ id }) => id !== 'noor') });

  it('holds to the schema', async () => {
    const pakistan = (await loadDataset(DEFAULTS.data)).dataset!;
    for (const dataset of [pakistan, small, buildDataset({})]) expect(faultsIn(await fileOf(dataset))).toEqual([]);
  });

  it('does not where a record has a wrong field, too many or too few', async () => {
    const file = await fileOf(small);
    file.claims![0]!.when = 2017;
    file.actors![0]!.extra = 1;
    delete file.reports![0]!.title;
    expect(faultsIn(file).sort()).toEqual([
      '/actors/0 must NOT have additional properties',
      '/claims/0/when must be string',
      "/reports/0 must have required property 'title'",
    ]);
  });
});
