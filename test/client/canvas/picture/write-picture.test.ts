import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { writePicture } from '../../../../client/canvas/picture/write-picture.ts';
import type { Scene, SceneLine } from '../../../../client/canvas/picture/scene.ts';
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
    ...{ families: new Set(['deal'] as const), colours: [], ...given },
  };
}

/** Letters all as wide as half their height. */
const measure = (text: string, size: number) => (text.length * size) / 2;
const caption = { title: 'A title', lines: ['3 actors, only deal.', 'Revision abc.'] };
const draw = (scene: Partial<Scene>, words = caption) => writePicture(sceneOf(scene), words, measure, 'sans-serif');

const label: Scene['labels'][number] = {
  ...{ lines: ['one', 'two'], x: 10, y: 20, lineHeight: 12, size: 11, weight: 500, halo: 3 },
  anchor: 'start',
};

describe('a picture', () => {
  it('is well formed whatever names and titles hold', async () => {
    const labels = [{ ...label, lines: [HOSTILE, 'محسود'] }];
    const { svg } = draw({ labels }, { title: HOSTILE, lines: [HOSTILE] });
    const { errors } = await validateXML({ xml: [{ fileName: 'a.svg', contents: svg }], normalization: 'c14n' });
    expect(errors).toEqual([]);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('محسود');
  });

  it('says under the map what it is of, and explains the colours that occur and no others', () => {
    const { svg, height } = draw({});
    for (const told of ['A title', '3 actors, only deal.', 'Revision abc.', 'Deal', 'certain', 'disputed']) {
      expect(svg).toContain(`>${told}</text>`);
    }
    expect(svg).not.toContain('Rivalry');
    expect(height).toBeGreaterThan(300);
  });

  it('breaks words that are wider than the map, and grows by as much', () => {
    const long = { title: 'A title', lines: ['word '.repeat(60).trim()] };
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
});
