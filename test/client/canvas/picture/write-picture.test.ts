import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { writePicture } from '../../../../client/canvas/picture/write-picture.ts';
import type { Scene } from '../../../../client/canvas/picture/scene.ts';
import type { SceneLine } from '../../../../client/canvas/picture/scene-lines.ts';
import type { Caption } from '../../../../client/state/picture.ts';
import { LIGHT } from '../../../../client/state/palette.ts';

const HOSTILE = `</svg><script>"&'\u0000`;

function lineOf(given: Partial<SceneLine>): SceneLine {
  return {
    ...{ source: { x: 0, y: 0 }, control: { x: 100, y: 0 }, target: { x: 200, y: 0 } },
    ...{ radius: 10, thickness: 2, colour: '#000', line: 'solid', beside: [], arrow: false, halos: [], ...given },
  };
}

function sceneOf(given: Partial<Scene>): Scene {
  return {
    ...{ width: 400, height: 300, palette: LIGHT, lines: [], actors: [], badges: [], labels: [] },
    ...{ guides: [], changes: [], marks: { rings: [], pins: [], missing: [] }, selected: undefined, beyond: 0 },
    ...{ families: new Set(['deal'] as const), colours: [], ...given },
  };
}

/** Letters all as wide as half their height. */
const measure = (text: string, size: number) => (text.length * size) / 2;
const KEY = { thickness: 'the thicker, the more' };
const caption: Caption = { title: 'A title', lines: ['3 actors, only deal.', 'Revision abc.'], key: KEY };
const draw = (scene: Partial<Scene>, words = caption) =>
  writePicture([{ scene: sceneOf(scene) }], words, measure, 'sans-serif');

const label: Scene['labels'][number] = {
  ...{
    id: 'one',
    box: { left: 10, right: 30, top: 14, bottom: 38 },
    lines: ['one', 'two'],
    x: 10,
    y: 20,
    lineHeight: 12,
    size: 11,
    weight: 500,
    halo: 3,
  },
  anchor: 'start',
};

describe('a picture', () => {
  it('is well formed whatever names and titles hold', async () => {
    const labels = [{ ...label, lines: [HOSTILE, 'محسود'] }];
    const { svg } = draw({ labels }, { title: HOSTILE, lines: [HOSTILE], key: KEY });
    const { errors } = await validateXML({ xml: [{ fileName: 'a.svg', contents: svg }], normalization: 'c14n' });
    expect(errors).toEqual([]);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('محسود');
  });

  it('draws lines over actors that are pale, so that nobody takes them to end there, and others over lines', () => {
    const actor = { radius: 10, type: 'organization' as const };
    const { svg } = draw({
      lines: [lineOf({ colour: '#123456' })],
      actors: [
        { ...actor, x: 1, y: 2, colour: LIGHT.faintActor },
        { ...actor, x: 3, y: 4, colour: LIGHT.ink },
      ],
    });
    const places = ['translate(1 2)', '#123456', 'translate(3 4)'].map((told) => svg.indexOf(told));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('says under the map what it is of, and explains the colours that occur and no others', () => {
    const { svg, height } = draw({});
    for (const told of ['A title', '3 actors, only deal.', 'Revision abc.', 'Deal', 'claimed outright', 'disputed']) {
      expect(svg).toContain(`>${told}</text>`);
    }
    expect(svg).not.toContain('Rivalry');
    expect(height).toBeGreaterThan(300);
  });

  it('breaks words that are wider than the map, and grows by as much', () => {
    const long = { title: 'A title', lines: ['word '.repeat(60).trim()], key: KEY };
    expect(draw({}, long).height).toBeGreaterThan(draw({}).height + 30);
  });

  it('draws doubt as dashes and dispute as dots', () => {
    const of = (line: SceneLine['line']) => draw({ lines: [lineOf({ line })] }).svg.split('</g>')[0]!;
    expect(of('solid')).not.toContain('dasharray');
    expect(of('dashed')).toContain('stroke-dasharray="8 5"');
    expect(of('dotted')).toMatch(/stroke-dasharray="0.01 6".*stroke-linecap="round"/);
  });

  it('ends an arrowhead at the rim of its target, and the line inside the arrowhead', () => {
    const { svg } = draw({ lines: [lineOf({ arrow: true })] });
    const tip = Number(/<path d="M([\d.]+) 0L/.exec(svg)![1]);
    const end = Number(/<path d="M0 0Q[\d. ]+ ([\d.]+) 0"/.exec(svg)![1]);
    expect(tip).toBeCloseTo(190, 1);
    expect(end).toBeLessThan(tip);
    expect(end).toBeGreaterThan(tip - 9.4);
  });

  it('draws the colours of a bundle side by side, the first to the left', () => {
    const { svg } = draw({ lines: [lineOf({ thickness: 6, colour: '#111', beside: ['#222', '#333'] })] });
    const heights = [...svg.matchAll(/<path d="M0 (-?[\d.]+)Q[^"]+" fill="none" stroke="(#\d+)"/g)];
    expect(heights.map(([, y, colour]) => [Number(y), colour])).toEqual([
      [-2, '#111'],
      [0, '#222'],
      [2, '#333'],
    ]);
  });

  it('writes what badges say, on the ink where for and against meet', () => {
    const place = { x: 10, y: 10, width: 30, height: 15, size: 10 };
    const badges = [
      { ...place, id: 'a', text: '3 +', look: 'rimmed' as const },
      { ...place, id: 'b', text: '5 ±', look: 'filled' as const },
    ];
    const { svg } = draw({ badges });
    expect(svg).toMatch(new RegExp(`fill="${LIGHT.ink}">3 \\+</text>`));
    expect(svg).toMatch(new RegExp(`fill="${LIGHT.ground}">5 ±</text>`));
  });

  it('draws a self-loop as a circle beside its actor, open where the arrowhead is', () => {
    const place = { x: 100, y: 100 };
    const loop = { centre: { x: 112, y: 100 }, radius: 10 };
    const line = lineOf({ source: place, control: place, target: place, radius: 6, loop, arrow: true });
    const { svg } = draw({ lines: [line] });
    const path = /<path d="M102 100A10 10 0 0 0 [\d. ]+A10 10 0 0 0 ([\d.]+) ([\d.]+)" fill="none"/.exec(svg);
    const end = Math.hypot(Number(path?.[1]) - place.x, Number(path?.[2]) - place.y);
    expect(end).toBeGreaterThan(6);
    expect(end).toBeLessThan(16);
  });

  it('writes what the places of a layout mean, with a line where they are an axis', () => {
    const guides = [
      { x: 40, y: 20, words: '2016', line: true },
      { x: 90, y: 20, words: 'undated', line: false },
    ];
    const { svg } = draw({ guides });
    expect(svg).toMatch(/x="40"[^>]*>2016<\/text>/);
    expect(svg).toMatch(/x="90"[^>]*>undated<\/text>/);
    expect(svg.match(/<path d="M\d+ 32V300"/g)).toEqual(['<path d="M40 32V300"']);
  });

  it('marks what began and ended, hollow where that is only possible, and says so', () => {
    const changes = [
      { x: 10, y: 10, change: 'began' as const, certain: true },
      { x: 50, y: 10, change: 'ended' as const, certain: false },
    ];
    const key = { ...KEY, changes: { began: 'began', ended: 'ended', flipped: 'flipped' } };
    const { svg } = draw({ changes }, { ...caption, key });
    expect(svg).toContain(`<g transform="translate(10 10)"><circle r="7" fill="${LIGHT.ink}"`);
    expect(svg).toContain(`<g transform="translate(50 10)"><circle r="7" fill="${LIGHT.ground}"`);
    const told = [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, words]) => words);
    expect(told).toEqual(expect.arrayContaining(['From A to B', 'began', 'ended', 'only possibly']));
    expect(told).not.toContain('flipped');
  });

  it('draws pins, rings and what is missing around actors, and explains them', () => {
    const missing = [{ id: 'a', left: 0, right: 20, top: 0, bottom: 13, text: '+7' }];
    const marks = { rings: [{ x: 5, y: 6, radius: 9 }], pins: [{ x: 30, y: 31 }], missing };
    const { svg } = draw({ marks, selected: { x: 60, y: 61, radius: 12 } });
    expect(svg).toContain('>+7</text>');
    expect(svg).toContain('<circle cx="5" cy="6" r="9"');
    expect(svg).toContain('<circle cx="60" cy="61" r="12"');
    expect(svg).toContain('translate(30 31)');
    for (const told of ['chosen', 'selected', 'placed by hand', 'three more neighbours, not drawn']) {
      expect(svg).toContain(`>${told}</text>`);
      expect(draw({}).svg).not.toContain(`>${told}</text>`);
    }
  });

  it('says what sizes and colours mean', () => {
    const key = { ...KEY, sizes: 'the larger, the more relationships', colours: 'Colours: the country' };
    const { svg } = draw({ colours: [{ colour: 0, words: 'Pakistan', actors: 3 }] }, { ...caption, key });
    for (const told of ['the larger, the more relationships', 'Colours: the country', 'Pakistan', KEY.thickness]) {
      expect(svg).toContain(`>${told}</text>`);
    }
  });

  it('says how many actors lie beyond its edges', () => {
    expect(draw({ beyond: 3 }).svg).toContain('3 actors beyond its edges');
    expect(draw({}).svg).not.toContain('beyond its edges');
  });

  it('lays several maps side by side, each under what it is of and cut off at its own edges', () => {
    const map = (heading: string) => ({ heading, scene: sceneOf({ labels: [label] }) });
    const { svg, width } = writePicture([map('A: 2014'), map('B: 2016')], caption, measure, 'sans-serif');
    expect(width).toBeGreaterThan(800);
    const [a, b] = ['A: 2014', 'B: 2016'].map((words) =>
      Number(new RegExp(`<text x="(\\d+)"[^>]*>${words}`).exec(svg)![1]),
    );
    expect(b! - a!).toBeGreaterThan(400);
    expect(svg.match(/clip-path="url\(#map[01]\)"/g)).toHaveLength(2);
  });
});
