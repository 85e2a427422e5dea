/** What stands under the map in a picture: what it is of, and what colours, lines and shapes mean. */
import { ACTOR_OUTLINES } from '../../../graph-data/schema/actor-outlines.ts';
import type { ActorType } from '../../../graph-data/schema/actor.ts';
import type { Family } from '../../../graph-data/schema/vocabulary.ts';
import { ACTOR_TYPE_WORDS, FAMILY_WORDS } from '../../../graph-data/schema/words.ts';
import { colourIn, type ColourGroup } from '../../state/colour-groups.ts';
import type { Caption } from '../../state/picture.ts';
import { escapeText } from './escape-text.ts';
import type { Scene } from './scene.ts';

/** The width of a text in pixels. */
export type Measure = (text: string, size: number, weight: number) => number;

const PADDING = 16;
const SMALL = 11.5;
const TITLE = 15;
const ROW = 20;

interface Item {
  sample: string;
  sampleWidth: number;
  words: string;
}

/** @returns SVG whose top is at 0, and how high it is */
export function legendSvg(scene: Scene, caption: Caption, measure: Measure, width: number) {
  const { palette } = scene;
  const inner = width - 2 * PADDING;
  const rows: string[] = [`<path d="M0 0.5H${width}" stroke="${palette.faintActor}"/>\n`];
  let y = PADDING + 10;
  const write = (words: string, size: number, weight: number) => {
    for (const line of wrap(words, inner, (text) => measure(text, size, weight))) {
      const style = `font-size="${size}" font-weight="${weight}" fill="${palette.ink}"`;
      rows.push(`<text x="${PADDING}" y="${y}" ${style}>${escapeText(line)}</text>\n`);
      y += size * 1.4;
    }
  };
  write(caption.title, TITLE, 600);
  for (const line of caption.lines) write(line, SMALL, 400);
  y += 8;
  let x = PADDING;
  for (const { sample, sampleWidth, words } of itemsOf(scene)) {
    const long = sampleWidth + 6 + measure(words, SMALL, 400);
    if (x > PADDING && x + long > PADDING + inner) {
      x = PADDING;
      y += ROW;
    }
    const text = `<text x="${sampleWidth + 6}" y="4" font-size="${SMALL}" fill="${palette.ink}">${escapeText(words)}</text>`;
    rows.push(`<g transform="translate(${Math.round(x)} ${Math.round(y)})">${sample}${text}</g>\n`);
    x += long + 16;
  }
  return { svg: rows.join(''), height: Math.ceil(y + PADDING) };
}

function itemsOf({ families, actors, badges, colours, palette }: Scene): Item[] {
  const line = (colour: string, style: string, words: string, head = ''): Item => ({
    sample: `<path d="M0 0H${head === '' ? 28 : 22}" stroke="${colour}" stroke-width="2"${style}/>${head}`,
    sampleWidth: 28,
    words,
  });
  const types = new Set(actors.map(({ type }) => type));
  const shape = (type: ActorType): Item => ({
    sample: `<path d="${ACTOR_OUTLINES[type]}" transform="translate(0 -6) scale(0.6)" fill="${palette.ink}"/>`,
    sampleWidth: 12,
    words: ACTOR_TYPE_WORDS[type].toLowerCase(),
  });
  const letters = (sample: string, words: string): Item => ({
    sample: `<text y="4" font-size="${SMALL}" font-weight="600" fill="${palette.ink}">${sample}</text>`,
    sampleWidth: 8 * sample.length,
    words,
  });
  const disc = ({ colour, words }: ColourGroup): Item => ({
    sample: `<circle cx="6" r="5" fill="${colourIn(palette, colour)}"/>`,
    sampleWidth: 12,
    words,
  });
  return [
    ...(Object.keys(FAMILY_WORDS) as Family[])
      .filter((family) => families.has(family))
      .map((family) => line(palette.families[family], '', FAMILY_WORDS[family].name)),
    line(palette.ink, '', 'certain'),
    line(palette.ink, ' stroke-dasharray="8 5"', 'only possible, or hedged'),
    line(palette.ink, ' stroke-dasharray="0.01 5" stroke-linecap="round"', 'disputed'),
    ...(badges.length > 0 ? [letters('+ −', 'for, against'), letters('5', 'five relationships in one line')] : []),
    ...(badges.some(({ look }) => look === 'filled') ? [letters('±', 'for and against at once')] : []),
    line(palette.ink, '', 'one way', `<path d="M20 -3.5L28 0L20 3.5z" fill="${palette.ink}"/>`),
    ...(Object.keys(ACTOR_TYPE_WORDS) as ActorType[]).filter((type) => types.has(type)).map(shape),
    ...colours.map(disc),
  ];
}

/** Breaks a text at spaces into lines that fit; a word that is longer stands alone. */
export function wrap(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
