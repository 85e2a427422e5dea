/** What stands under the maps in a picture: what it is of, and what colours, lines, shapes and marks mean. */
import { count } from '../../../graph-data/schema/words.ts';
import type { Caption } from '../../state/picture.ts';
import { escapeText } from './escape-text.ts';
import { legendGroups, SMALL, type LegendItem } from './legend-groups.ts';
import type { Scene } from './scene.ts';

/** The width of a text in pixels. */
export type Measure = (text: string, size: number, weight: number) => number;

const PADDING = 16;
const TITLE = 15;
const ROW = 20;
/** Between one thing explained and the next, and between a group's name and what is in it. */
const GAP = 16;

/** @returns SVG whose top is at 0, and how high it is */
export function legendSvg(scenes: readonly Scene[], caption: Caption, measure: Measure, width: number) {
  const { palette } = scenes[0]!;
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
  for (const line of [...caption.lines, ...edgeWords(scenes)]) write(line, SMALL, 400);
  y += 8;
  for (const { name, items } of legendGroups(scenes, caption.key)) {
    // A group begins a row.
    let x = PADDING;
    const title: LegendItem = { sample: '', sampleWidth: -6, words: name, weight: 600 };
    for (const { sample, sampleWidth, words, weight = 400 } of [title, ...items]) {
      const long = sampleWidth + 6 + measure(words, SMALL, weight);
      if (x > PADDING && x + long > PADDING + inner) {
        x = PADDING;
        y += ROW;
      }
      const style = `font-size="${SMALL}"${weight === 400 ? '' : ` font-weight="${weight}"`} fill="${palette.ink}"`;
      const text = `<text x="${sampleWidth + 6}" y="4" ${style}>${escapeText(words)}</text>`;
      rows.push(`<g transform="translate(${Math.round(x)} ${Math.round(y)})">${sample}${text}</g>\n`);
      x += long + GAP;
    }
    y += ROW;
  }
  return { svg: rows.join(''), height: Math.ceil(y - ROW + PADDING) };
}

/** That there is more of the map than a picture shows. */
function edgeWords(scenes: readonly Scene[]): string[] {
  const beyond = Math.max(...scenes.map((scene) => scene.beyond));
  return beyond === 0 ? [] : [`A part of the map: ${count(beyond, 'actor')} beyond its edges.`];
}

/** Breaks a text at spaces into lines that fit; a word that is longer stands alone. */
function wrap(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
