/** One relationship of every sort that a file has to tell apart, between actors whose names are hard to write. */
import { buildActor, buildReport, type DatasetParts } from '../builders.ts';

export const SMALL: DatasetParts = {
  info: { id: 'small', title: 'Small & "quoted" <test>' },
  actors: [
    buildActor('ttp', {
      names: [
        { value: 'Tehrik-i-Taliban Pakistan', preferred: true, language: 'en' },
        { value: 'TTP', acronym: true },
        { value: 'تحریک طالبان پاکستان', language: 'ur', script: 'Arab' },
        { value: 'Pakistani Taliban, the [TTP] "students" | \\ \'x\'' },
      ],
      country: 'PK',
      founded: '2007-12-14',
      externalIds: { ucdp: '323' },
      tags: ['deobandi'],
    }),
    buildActor('iskp', { names: [{ value: 'داعش خراسان', preferred: true }], founded: '2015-01' }),
    // The loader refuses such a name; a writer cannot rely on that.
    {
      ...buildActor('noor', { type: 'leader' }),
      names: [{ value: 'Noor\u0000 \u0008Wali\uFFFE 😀', preferred: true }],
    },
    buildActor('pakistan', { type: 'state', country: 'PK', dissolved: '2030~' }),
    buildActor('isi', { type: 'agency' }),
    buildActor('shia', { type: 'community' }),
  ],
  reports: [buildReport('r1'), buildReport('r2', { reliability: 'D', published: '2025-06' })],
  claims: [
    // One extent, open; a second source; something denied of it.
    ['ttp fights pakistan 2007-12/..', { statement: 'The TTP says: "we fight [them], always" & <ever>.' }],
    ['ttp fights pakistan 2009', { report: 'r2', credibility: 1, paragraphs: [3, 4, 7] }],
    ['ttp fights pakistan 2020', { stance: 'denies', hedge: 'reportedly' }],
    // Two that certainly hold at one time with opposite signs.
    'iskp cooperates_with ttp 2016/2018',
    'iskp rival_of ttp 2017-01-05/2017-06-30',
    // Several extents, two of which touch.
    'iskp attacked shia 2022-03-04',
    'iskp attacked shia 2022-03-05',
    'iskp attacked shia 2023-07-30',
    ['iskp attacked shia 2024/', { report: 'r2' }],
    // A status, hedged by all; a start that is not known; approximate; nothing known.
    [
      'ttp ceasefire_with pakistan 2021-11-09/2021-12-09',
      { status: 'expired', statusOn: '2021-12-09', hedge: 'likely' },
    ],
    ['isi supports ttp /2014~', { hedge: 'alleged' }],
    'noor leads ttp 2018-06~/..',
    'isi part_of pakistan /',
  ],
};
