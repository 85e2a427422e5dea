/** A picture of the map as SVG: lines, actors and names as they are seen, and under them what they mean. */
import { ACTOR_OUTLINES } from '../../../graph-data/schema/actor-outlines.ts';
import type { Caption } from '../../state/picture.ts';
import { escapeText } from './escape-text.ts';
import { legendSvg, type Measure } from './legend.ts';
import { haloSvg, lineSvg } from './line-path.ts';
import { badgeSvg, changeSvg, guideLineSvg, guideWordsSvg, labelSvg, missingSvg, pinSvg, ringSvg } from './mark-svg.ts';
import type { Scene, SceneActor } from './scene.ts';

export interface WrittenPicture {
  svg: string;
  width: number;
  height: number;
}

/** One map of a picture; where there are several, each with what it is of. */
export interface PicturedMap {
  scene: Scene;
  heading?: string | undefined;
}

/** Pixels that headings take, and between two maps. */
const [HEADING, GAP] = [34, 13];

/**
 * @param maps from the left to the right
 * @param font the family in which names are set; the picture names it, and its reader's computer has it or another
 */
export function writePicture(
  maps: readonly PicturedMap[],
  caption: Caption,
  measure: Measure,
  font: string,
): WrittenPicture {
  const scenes = maps.map(({ scene }) => scene);
  const { palette } = scenes[0]!;
  const width = Math.ceil(scenes.reduce((sum, scene) => sum + scene.width + GAP, -GAP));
  const top = maps.some(({ heading }) => heading !== undefined) ? HEADING : 0;
  const mapsHeight = top + Math.ceil(Math.max(...scenes.map(({ height }) => height)));
  const legend = legendSvg(scenes, caption, measure, width);
  const height = mapsHeight + legend.height;
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  let left = 0;
  const drawn = maps.map(({ scene, heading }, index) => {
    const map = mapSvg(scene, heading, { left, top, index, bottom: mapsHeight });
    left += scene.width + GAP;
    return map;
  });
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${escapeText(font)}" role="img">\n`,
    `<title>${escapeText(caption.title)}</title>\n<desc>${escapeText(caption.lines.join(' '))}</desc>\n`,
    `<rect width="${width}" height="${height}" fill="${palette.ground}"/>\n`,
    ...drawn,
    `<g id="legend" transform="translate(0 ${mapsHeight})">\n${legend.svg}</g>\n</svg>\n`,
  ].join('');
  return { svg, width, height };
}

interface MapPlace {
  left: number;
  top: number;
  index: number;
  bottom: number;
}

function mapSvg(scene: Scene, heading: string | undefined, { left, top, index, bottom }: MapPlace): string {
  const { palette, width, height } = scene;
  const style = `font-size="14" font-weight="650" fill="${palette.ink}"`;
  const middle = left - Math.ceil(GAP / 2) + 0.5;
  return [
    index === 0 ? '' : `<path d="M${middle} 0V${bottom}" stroke="${palette.faintActor}"/>\n`,
    heading === undefined ? '' : `<text x="${left + 16}" y="22" ${style}>${escapeText(heading)}</text>\n`,
    `<clipPath id="map${index}"><rect width="${width}" height="${height}"/></clipPath>\n`,
    `<g transform="translate(${left} ${top})" clip-path="url(#map${index})">\n${contentsSvg(scene)}</g>\n`,
  ].join('');
}

/** Each upon those before it, as on the map. */
function contentsSvg(scene: Scene): string {
  const { palette, height, lines, guides, changes, badges, labels, marks, selected } = scene;
  // Lines run over pale actors, so that nobody takes them to end there; on the map they shine through.
  const [pale, actors] = [true, false].map((isPale) =>
    scene.actors
      .filter(({ colour }) => (colour === palette.faintActor) === isPale)
      .map((actor) => actorSvg(actor, palette.ground)),
  );
  return [
    ...guides.map((guide) => guideLineSvg(guide, height, palette)),
    ...pale!,
    ...lines.filter(({ halos }) => halos.length > 0).map((line) => `${haloSvg(line)}\n`),
    ...lines.map((line) => `${lineSvg(line)}\n`),
    ...changes.map((change) => changeSvg(change, palette)),
    ...actors!,
    ...badges.map((badge) => badgeSvg(badge, palette)),
    ...labels.map((label) => labelSvg(label, palette)),
    ...guides.map((guide) => guideWordsSvg(guide, palette)),
    ...marks.rings.map((ring) => ringSvg(ring, palette)),
    ...(selected ? [ringSvg(selected, palette, 2.5)] : []),
    ...marks.pins.map((pin) => pinSvg(pin, palette)),
    ...marks.missing.map((badge) => missingSvg(badge, palette)),
  ].join('');
}

function actorSvg({ x, y, radius, colour, type }: SceneActor, rim: string): string {
  const scale = rounded(radius / 7.5);
  return (
    `<path d="${ACTOR_OUTLINES[type]}" transform="translate(${rounded(x)} ${rounded(y)}) scale(${scale}) ` +
    `translate(-10 -10)" fill="${colour}" stroke="${rim}" stroke-width="${rounded(3 / scale)}" paint-order="stroke"/>\n`
  );
}

const rounded = (value: number) => Math.round(value * 100) / 100;
