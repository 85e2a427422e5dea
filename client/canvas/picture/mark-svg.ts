/** What is drawn over lines and actors in a picture, as SVG: the same marks and words as on the map. */
import { MARK_BOX, MARK_OUTLINES, type ChangeMark } from '../../state/change-marks.ts';
import type { Palette } from '../../state/palette.ts';
import type { PlacedBadge } from '../badges.ts';
import type { PlacedMark } from '../change-marks.ts';
import type { Point } from '../edge-program/curve.ts';
import { GUIDE_SIZE, GUIDE_WEIGHT, type PlacedGuide } from '../guides.ts';
import type { PlacedLabel } from '../labels.ts';
import { PIN_OUTLINE } from '../../state/pin-outline.ts';
import { MISSING_SIZE, type ActorMarks } from '../marks.ts';
import { escapeText } from './escape-text.ts';
import type { Ring } from './scene.ts';

/** The line of a guide, from its words to the lower edge. */
export function guideLineSvg({ x, y, line }: PlacedGuide, height: number, { faintActor }: Palette): string {
  return line ? `<path d="M${rounded(x)} ${rounded(y + GUIDE_SIZE)}V${height}" stroke="${faintActor}"/>\n` : '';
}

export function guideWordsSvg({ x, y, words }: PlacedGuide, { ink, ground }: Palette): string {
  return (
    `<text x="${rounded(x)}" y="${rounded(y)}" text-anchor="middle" dominant-baseline="central" ` +
    `font-size="${GUIDE_SIZE}" font-weight="${GUIDE_WEIGHT}" fill="${ink}" stroke="${ground}" stroke-width="5" ` +
    `stroke-linejoin="round" paint-order="stroke">${escapeText(words)}</text>\n`
  );
}

/** What began, ended or flipped. */
export function changeSvg({ x, y, ...mark }: PlacedMark, palette: Palette): string {
  return `<g transform="translate(${rounded(x)} ${rounded(y)})">${changeMarkSvg(mark, palette)}</g>\n`;
}

/** The mark of a change about the point 0, 0. */
export function changeMarkSvg({ change, certain }: ChangeMark, { ink, ground }: Palette): string {
  const half = MARK_BOX / 2;
  const [disc, figure] = certain ? [ink, ground] : [ground, ink];
  const dashes = certain ? '' : ' stroke-dasharray="2.2 1.6"';
  return (
    `<circle r="${half}" fill="${disc}" stroke="${figure}"${dashes}/>` +
    `<path d="${MARK_OUTLINES[change]}" transform="translate(${-half} ${-half})" fill="${figure}"/>`
  );
}

/** A badge on a line: how many relationships it stands for, and whether they are for or against. */
export function badgeSvg(
  { x, y, width, height, text, size, look }: PlacedBadge,
  { ink, ground, faintActor }: Palette,
): string {
  const isFilled = look === 'filled';
  const rim = look === 'rimmed' ? ` stroke="${faintActor}"` : '';
  return (
    `<rect x="${rounded(x - width / 2)}" y="${rounded(y - height / 2)}" width="${rounded(width)}" height="${height}" ` +
    `rx="${height / 2}" fill="${isFilled ? ink : ground}"${rim}/><text x="${rounded(x)}" y="${rounded(y)}" ` +
    `text-anchor="middle" dominant-baseline="central" font-size="${size}" font-weight="600" ` +
    `fill="${isFilled ? ground : ink}">${escapeText(text)}</text>\n`
  );
}

export function labelSvg(
  { lines, x, y, anchor, size, weight, lineHeight, halo }: PlacedLabel,
  { ink, ground }: Palette,
): string {
  const spans = lines.map(
    (line, index) => `<tspan x="${rounded(x)}" y="${rounded(y + index * lineHeight)}">${escapeText(line)}</tspan>`,
  );
  return (
    `<text text-anchor="${anchor}" dominant-baseline="central" font-size="${size}" font-weight="${weight}" ` +
    `fill="${ink}" stroke="${ground}" stroke-width="${halo}" stroke-linejoin="round" ` +
    `paint-order="stroke">${spans.join('')}</text>\n`
  );
}

export function ringSvg({ x, y, radius }: Ring, { accent }: Palette, width = 2): string {
  return `<circle cx="${rounded(x)}" cy="${rounded(y)}" r="${rounded(radius)}" fill="none" stroke="${accent}" stroke-width="${width}"/>\n`;
}

export function pinSvg({ x, y }: Point, { ink, ground }: Palette): string {
  return `<path d="${PIN_OUTLINE}" transform="translate(${rounded(x)} ${rounded(y)})" fill="${ink}" stroke="${ground}" stroke-width="1.5" paint-order="stroke"/>\n`;
}

/** How many neighbours of an actor are not in the picture. */
export function missingSvg(
  { left, right, top, bottom, text }: Omit<ActorMarks['missing'][number], 'id'>,
  { quietInk, ground }: Palette,
): string {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return (
    `<rect x="${rounded(left)}" y="${rounded(top)}" width="${rounded(right - left)}" height="${rounded(bottom - top)}" ` +
    `rx="${rounded((bottom - top) / 2)}" fill="${quietInk}" stroke="${ground}" stroke-width="1.5"/>` +
    `<text x="${rounded(x)}" y="${rounded(y)}" text-anchor="middle" dominant-baseline="central" ` +
    `font-size="${MISSING_SIZE}" font-weight="600" fill="${ground}">${escapeText(text)}</text>\n`
  );
}

const rounded = (value: number) => Math.round(value * 100) / 100;
