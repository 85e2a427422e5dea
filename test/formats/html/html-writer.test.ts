import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { PAGE_SCRIPT } from '../../../server/formats/html/page/script.ts';
import { exportOf } from '../../../server/routes/export-file.ts';
import { buildActor, buildReport, buildSnapshot, type DatasetParts } from '../../builders.ts';
import { SMALL } from '../small-graph.ts';

type Query = Parameters<typeof exportOf>[2];

async function pageOf(parts: DatasetParts, query: Query = {}): Promise<string> {
  return [...(await exportOf(await buildSnapshot(parts), 'html', query)).chunks].join('');
}

/** The page without what is no markup: its own style and script. */
const markupOf = (page: string) => page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');

async function faultsOf(page: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'page.html', contents: markupOf(page) }],
    normalization: 'c14n',
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

const claimsIn = (page: string) => [...page.matchAll(/data-claim="([^"]*)"/g)].map(([, id]) => id).sort();

const HOSTILE = '</script><img src=x onerror="alert(1)"> & <!-- \' ]]>';

describe('the page', () => {
  it('is well formed', async () => {
    expect(await faultsOf(await pageOf(SMALL))).toEqual([]);
  });

  it('says what it is of: title, revision, filter, licence and when it was last coded', async () => {
    const { revision } = await buildSnapshot(SMALL);
    const page = await pageOf(SMALL, { family: ['rivalry'], during: ['2017'] });
    for (const told of ['Small &amp; &quot;quoted&quot;', revision, 'family <b>rivalry</b>', 'during <b>2017</b>']) {
      expect(page).toContain(told);
    }
    expect(page).toContain('CC0-1.0');
    expect(page).toContain('<dt>Last coded</dt><dd>2 January 2024</dd>');
  });

  it('holds every claim of the filter, denials too, and none besides', async () => {
    const { dataset } = await buildSnapshot(SMALL);
    expect(claimsIn(await pageOf(SMALL))).toEqual([...dataset.claims].map(({ id }) => id).sort());
    const page = await pageOf(SMALL, { actor: ['ttp', 'pakistan'], family: ['rivalry'] });
    const fights = [...dataset.claims].filter(({ kind }) => kind === 'fights');
    expect(claimsIn(page)).toEqual(fights.map(({ id }) => id).sort());
    expect(page).toContain('class="claim denies"');
  });

  it('tells of a claim when, how surely, by whom and where it is said', async () => {
    const page = await pageOf({
      actors: [buildActor('ap', { names: [{ value: 'Associated Press', preferred: true }], subtype: 'media' })],
      reports: [buildReport('r1', { title: 'A report', publisher: 'ap', url: 'https://example.org/a?b=1&c=2' })],
      claims: [
        ['a negotiates_with b 2021-11/..', { status: 'stalled', hedge: 'reportedly', paragraphs: [3, 4, 9] }],
        ['a hostile_to b 2020', { stance: 'denies' }],
      ],
    });
    for (const told of [
      'since November 2021',
      '“reportedly”',
      'stalled',
      'https://example.org/a?b=1&amp;c=2',
      'A report',
      'Associated Press',
      '1 January 2024',
      'paragraphs 3–4, 9',
      'Confidence 70 of 100',
      'Denied, and asserted by nobody',
    ]) {
      expect(page).toContain(told);
    }
  });

  it('shows doubt by the line, and the direction by an arrowhead', async () => {
    const page = await pageOf(SMALL);
    const classesOf = (id: string) => new RegExp(`class="line ([^"]*)" href="#relationship-${id}"`).exec(page)?.[1];
    expect(classesOf('ttp--fights--pakistan') ?? classesOf('pakistan--fights--ttp')).toContain('rivalry dotted');
    expect(classesOf('isi--supports--ttp')).toContain('alliance dashed');
    expect(classesOf('iskp--attacked--shia')).toContain('rivalry solid');
    const linkOf = (id: string) => new RegExp(`<a class="line[^>]*#relationship-${id}"[\\s\\S]*?</a>`).exec(page)![0];
    expect(linkOf('iskp--attacked--shia')).toContain('class="head still"');
    expect(linkOf('iskp--cooperates_with--ttp')).not.toContain('head');
  });

  it('asks nothing of the network: no address but those of citations, and a policy that forbids all', async () => {
    const page = await pageOf({
      ...SMALL,
      reports: [buildReport('r1', { url: 'https://example.org/report' }), buildReport('r2')],
    });
    expect(page).toContain('href="https://example.org/report"');
    expect(markupOf(page)).not.toMatch(
      /\ssrc=|<link(?! rel="icon" href="data:,")|<iframe|<object|<form|@import|url\((?!#)/,
    );
    expect(page.replaceAll('https://example.org/report', '')).not.toMatch(/https?:/);
    expect(page).toContain(`default-src 'none'`);
    const hash = createHash('sha256').update(PAGE_SCRIPT).digest('base64');
    expect(page).toContain(`script-src 'sha256-${hash}'`);
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  it('takes no text of the dataset for markup', async () => {
    const page = await pageOf({
      info: { title: HOSTILE, description: HOSTILE, licence: 'x"><script>' },
      actors: [buildActor('a', { names: [{ value: HOSTILE, preferred: true }], summary: HOSTILE })],
      reports: [buildReport('r1', { title: HOSTILE })],
      claims: [['a attacked b 2020', { statement: HOSTILE, hedge: HOSTILE, qualifiers: { target: HOSTILE } }]],
    });
    expect(await faultsOf(page)).toEqual([]);
    expect(page).not.toContain('<img');
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  it('stays well formed whatever actors are called', async () => {
    const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(name, name, async (first, second) => {
        const named = (id: string, value: string) => ({
          ...buildActor(id),
          names: [{ value, preferred: true as const }],
        });
        const page = await pageOf({ actors: [named('a', first), named('b', second)], claims: ['a attacked b 2020'] });
        expect(await faultsOf(page)).toEqual([]);
        expect(page.match(/<script/g)).toHaveLength(1);
      }),
      { numRuns: 15 },
    );
  });

  it('links only to what is in it', async () => {
    const page = await pageOf(SMALL);
    const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const targets = [...markupOf(page).matchAll(/href="#([^"]*)"/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  it('holds a graph without relationships, and one of a single actor', async () => {
    expect(await faultsOf(await pageOf({ actors: [buildActor('a')] }))).toEqual([]);
    expect(await faultsOf(await pageOf({}))).toEqual([]);
    expect(await pageOf({})).not.toContain('NaN');
  });

  it('refuses more than a browser can draw, before anything is written, and says what to do', async () => {
    const claims = Array.from({ length: 2001 }, (_, index) => `hub fights other-${index} 2015`);
    const snapshot = await buildSnapshot({ claims });
    await expect(exportOf(snapshot, 'html', {})).rejects.toThrow(/holds at most 2000 .* narrow the filter/);
    await expect(exportOf(snapshot, 'html', { actor: ['other-7'] })).resolves.toBeDefined();
  });
});
