/** A picture of the map as SVG: lines, actors and names as they are seen, and under them what they mean. */
import { ACTOR_OUTLINES } from '../../../graph-data/schema/actor-outlines.ts';
import type { Caption } from '../../state/picture.ts';
import type { Palette } from '../../state/palette.ts';
import type { PlacedBadge } from '../badges.ts';
import type { PlacedLabel } from '../labels.ts';
import { escapeText } from './escape-text.ts';
import { haloSvg, lineSvg } from './line-path.ts';
import { legendSvg, type Measure } from './legend.ts';
import type { Scene, SceneActor } from './scene.ts';

export interface WrittenPicture {
  svg: string;
  width: number;
  height: number;
}

/** @param font the family in which names are set; the picture names it, and its reader's computer has it or another */
export function writePicture(scene: Scene, caption: Caption, measure: Measure, font: string): WrittenPicture {
  const { palette, lines, actors, badges, labels } = scene;
  const [width, mapHeight] = [Math.ceil(scene.width), Math.ceil(scene.height)];
  const legend = legendSvg(scene, caption, measure, width);
  const height = mapHeight + legend.height;
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${escapeText(font)}" role="img">\n`,
    `<title>${escapeText(caption.title)}</title>\n<desc>${escapeText(caption.lines.join(' '))}</desc>\n`,
    `<rect width="${width}" height="${height}" fill="${palette.ground}"/>\n`,
    `<clipPath id="map"><rect width="${width}" height="${mapHeight}"/></clipPath>\n<g clip-path="url(#map)">\n`,
    ...lines.filter(({ halos }) => halos.length > 0).map((line) => `${haloSvg(line)}\n`),
    ...lines.map((line) => `${lineSvg(line)}\n`),
    ...actors.map((actor) => `${actorSvg(actor, palette.ground)}\n`),
    ...badges.map((badge) => `${badgeSvg(badge, palette)}\n`),
    ...labels.map((label) => `${labelSvg(label, scene)}\n`),
    `</g>\n<g transform="translate(0 ${mapHeight})">\n${legend.svg}</g>\n</svg>\n`,
  ].join('');
  return { svg, width, height };
}

function actorSvg({ x, y, radius, colour, type }: SceneActor, rim: string): string {
  const scale = rounded(radius / 7.5);
  return (
    `<path d="${ACTOR_OUTLINES[type]}" transform="translate(${rounded(x)} ${rounded(y)}) scale(${scale}) ` +
    `translate(-10 -10)" fill="${colour}" stroke="${rim}" stroke-width="${rounded(3 / scale)}" paint-order="stroke"/>`
  );
}

function badgeSvg(
  { x, y, width, height, text, size, look }: PlacedBadge,
  { ink, ground, faintActor }: Palette,
): string {
  const isFilled = look === 'filled';
  const rim = look === 'rimmed' ? ` stroke="${faintActor}"` : '';
  return (
    `<rect x="${rounded(x - width / 2)}" y="${rounded(y - height / 2)}" width="${rounded(width)}" height="${height}" ` +
    `rx="${height / 2}" fill="${isFilled ? ink : ground}"${rim}/><text x="${rounded(x)}" y="${rounded(y)}" ` +
    `text-anchor="middle" dominant-baseline="central" font-size="${size}" font-weight="600" ` +
    `fill="${isFilled ? ground : ink}">${escapeText(text)}</text>`
  );
}

function labelSvg({ lines, x, y, anchor, size, weight, lineHeight, halo }: PlacedLabel, { palette }: Scene): string {
  const spans = lines.map(
    (line, index) => `<tspan x="${rounded(x)}" y="${rounded(y + index * lineHeight)}">${escapeText(line)}</tspan>`,
  );
  return (
    `<text text-anchor="${anchor}" dominant-baseline="central" font-size="${size}" font-weight="${weight}" ` +
    `fill="${palette.ink}" stroke="${palette.ground}" stroke-width="${halo}" stroke-linejoin="round" ` +
    `paint-order="stroke">${spans.join('')}</text>`
  );
}

const rounded = (value: number) => Math.round(value * 100) / 100;
