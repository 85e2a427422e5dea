/** A server over a little dataset, without a page. */
import { pino } from 'pino';
import { createApp, type AppOptions } from '../../server/app.ts';
import { DEFAULTS, type Config } from '../../server/config.ts';
import type { KnowledgeBase } from '../../server/store/knowledge-base.ts';
import { inMemory } from '../../server/store/memory.ts';
import { buildActor, buildDataset } from '../builders.ts';

export const dataset = buildDataset({
  actors: [
    buildActor('isi', {
      names: [{ value: 'Inter-Services Intelligence', preferred: true }],
      type: 'agency',
      subtype: undefined,
    }),
    buildActor('emirate', { names: [{ value: 'Taliban', preferred: true }], disambiguation: 'in Kabul' }),
    buildActor('ttp', {
      names: [
        { value: 'Tehrik-e-Taliban Pakistan', preferred: true },
        { value: 'Taliban' },
        { value: 'TTP', acronym: true },
      ],
      disambiguation: 'in Pakistan',
    }),
  ],
  claims: [
    ['isi agreed_with iskp 2017', { report: 'r1', status: 'violated', event: 'deal' }],
    ['iskp attacked jui 2023-07-30', { report: 'r2', paragraphs: [2, 6] }],
    ['iskp fights ttp 2021/..', { report: 'r1' }],
    ['ttp hostile_to civilians /..', { report: 'r2', stance: 'denies' }],
  ],
});

/** @param changes of its configuration, from what is usual */
export const littleApp = (
  changes: Partial<Config> = {},
  base: KnowledgeBase = inMemory(dataset),
  options: AppOptions = {},
) => createApp(base, { ...DEFAULTS, page: '/nowhere', ...changes }, { log: pino({ level: 'silent' }), ...options });
