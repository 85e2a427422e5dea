/** The published JSON Schema of Entente's own format. */
import { pino } from 'pino';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { DEFAULTS } from '../../../server/config.ts';
import { NATIVE_SCHEMA, nativeJsonSchema } from '../../../server/formats/json/native-format.ts';
import { inMemory } from '../../../server/store/memory.ts';
import { buildDataset } from '../../builders.ts';

describe('the JSON Schema', () => {
  it('is served, under the name that files refer to', async () => {
    const log = pino({ level: 'silent' });
    const app = createApp(inMemory(buildDataset({})), { ...DEFAULTS, page: '/nowhere' }, { log });
    const { body } = (await request(app).get('/api/v1/schema').expect(200)) as { body: Record<string, unknown> };
    expect(body).toEqual(nativeJsonSchema());
    expect(body.$id).toBe(NATIVE_SCHEMA);
    const { text } = await request(app).get('/api/v1/export/json').buffer(true);
    expect((JSON.parse(text) as { $schema: string }).$schema).toBe(NATIVE_SCHEMA);
  });

  it('has dates as texts alone, and records that hold nothing else than their fields', () => {
    const text = JSON.stringify(nativeJsonSchema());
    expect(text).not.toContain('"anyOf"');
    expect(text.match(/"type":"object"/g)!.length).toBe(text.match(/"additionalProperties":/g)!.length);
  });
});
