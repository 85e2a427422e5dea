/** What the legend of a picture explains: what occurs in it, and no more. */
import { LINE_WORDS } from '../../../graph-data/schema/doubt.ts';
import { ACTOR_OUTLINES } from '../../../graph-data/schema/actor-outlines.ts';
import { MARK_WORDS } from '../../state/look-words.ts';
import type { ActorType } from '../../../graph-data/schema/actor.ts';
import type { Family } from '../../../graph-data/schema/vocabulary.ts';
import { ACTOR_TYPE_WORDS, FAMILY_WORDS } from '../../../graph-data/schema/words.ts';
import type { ChangeMark } from '../../state/change-marks.ts';
import { colourIn } from '../../state/colour-groups.ts';
import type { CaptionKey } from '../../state/picture.ts';
import type { Palette } from '../../state/palette.ts';
import { changeMarkSvg, missingSvg, pinSvg, ringSvg } from './mark-svg.ts';
import type { Scene } from './scene.ts';

/** The size of its letters in pixels. */
export const SMALL = 11.5;

export interface LegendItem {
  /** SVG from the left to the right of the point 0, 0. */
  sample: string;
  sampleWidth: number;
  words: string;
  weight?: number;
}

export interface LegendGroup {
  name: string;
  items: LegendItem[];
}

/** Groups without anything in them are left out. */
export function legendGroups(scenes: readonly Scene[], key: CaptionKey): LegendGroup[] {
  const { palette } = scenes[0]!;
  const groups: LegendGroup[] = [
    { name: 'Relationships', items: familyItems(scenes, palette) },
    { name: 'Lines', items: lineItems(scenes, key, palette) },
    ...(key.changes ? [{ name: 'From A to B', items: changeItems(key.changes, scenes, palette) }] : []),
    { name: 'Actors', items: actorItems(scenes, key, palette) },
    { name: key.colours ?? 'Colours', items: colourItems(scenes, palette) },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

function lineItem(colour: string, words: string, style = '', head = ''): LegendItem {
  const thickness = style.includes('stroke-width') ? '' : ' stroke-width="2"';
  const sample = `<path d="M0 0H${head === '' ? 28 : 22}" stroke="${colour}"${thickness}${style}/>${head}`;
  return { sample, sampleWidth: 28, words };
}

const lettersItem = ({ ink }: Palette, sample: string, words: string): LegendItem => ({
  sample: `<text y="4" font-size="${SMALL}" font-weight="600" fill="${ink}">${sample}</text>`,
  sampleWidth: 8 * sample.length,
  words,
});

function familyItems(scenes: readonly Scene[], palette: Palette): LegendItem[] {
  return (Object.keys(FAMILY_WORDS) as Family[])
    .filter((family) => scenes.some(({ families }) => families.has(family)))
    .map((family) => lineItem(palette.families[family], FAMILY_WORDS[family].name));
}

function lineItems(scenes: readonly Scene[], { thickness }: CaptionKey, palette: Palette): LegendItem[] {
  const { ink } = palette;
  const badges = scenes.flatMap((scene) => scene.badges);
  const halos = new Set(scenes.flatMap(({ lines }) => lines.flatMap((line) => line.halos)));
  const walk = (colour: string, words: string, style: string) => ({
    ...lineItem(ink, words),
    sample: `<path d="M0 0H28" stroke="${colour}" ${style}/><path d="M0 0H28" stroke="${ink}" stroke-width="1.5"/>`,
  });
  return [
    lineItem(ink, LINE_WORDS.solid),
    lineItem(ink, LINE_WORDS.dashed, ' stroke-dasharray="8 5"'),
    lineItem(ink, LINE_WORDS.dotted, ' stroke-dasharray="0.01 5" stroke-linecap="round"'),
    lineItem(ink, 'one way', '', `<path d="M20 -3.5L28 0L20 3.5z" fill="${ink}"/>`),
    lineItem(ink, thickness, ' stroke-width="4"'),
    ...(badges.some(({ text }) => /[+−±]/.test(text)) ? [lettersItem(palette, '+ −', 'for, against')] : []),
    ...(badges.some(({ look }) => look !== 'plain')
      ? [lettersItem(palette, '5', 'five relationships in one line')]
      : []),
    ...(badges.some(({ look }) => look === 'filled') ? [lettersItem(palette, '±', 'for and against at once')] : []),
    ...(halos.has(palette.walkA) ? [walk(palette.walkA, 'path A', 'stroke-width="10"')] : []),
    ...(halos.has(palette.walkB) ? [walk(palette.walkB, 'path B', 'stroke-width="6" stroke-dasharray="7 5"')] : []),
  ];
}

function changeItems(
  names: NonNullable<CaptionKey['changes']>,
  scenes: readonly Scene[],
  palette: Palette,
): LegendItem[] {
  const marks = scenes.flatMap(({ changes }) => changes);
  const item = (mark: ChangeMark, words: string): LegendItem => ({
    ...{ sample: `<g transform="translate(7 0)">${changeMarkSvg(mark, palette)}</g>`, sampleWidth: 14, words },
  });
  return [
    ...(['began', 'ended', 'flipped'] as const)
      .filter((change) => marks.some((mark) => mark.change === change))
      .map((change) => item({ change, certain: true }, names[change])),
    ...(marks.some(({ certain }) => !certain) ? [item({ change: 'began', certain: false }, 'only possibly')] : []),
    ...(names.unsettled === undefined
      ? []
      : [lineItem(palette.unsettled, names.unsettled, ' stroke-width="1" stroke-dasharray="8 5"')]),
  ];
}

function actorItems(scenes: readonly Scene[], { sizes }: CaptionKey, palette: Palette): LegendItem[] {
  const types = new Set(scenes.flatMap(({ actors }) => actors.map(({ type }) => type)));
  const has = (list: (scene: Scene) => readonly unknown[]) => scenes.some((scene) => list(scene).length > 0);
  const shape = (type: ActorType): LegendItem => ({
    sample: `<path d="${ACTOR_OUTLINES[type]}" transform="translate(0 -6) scale(0.6)" fill="${palette.ink}"/>`,
    sampleWidth: 12,
    words: ACTOR_TYPE_WORDS[type].toLowerCase(),
  });
  const dot = `<circle cx="7" r="3" fill="${palette.ink}"/>`;
  const ring = ringSvg({ x: 7, y: 0, radius: 6 }, palette);
  const badge = missingSvg({ left: 0, right: 20, top: -6.5, bottom: 6.5, text: '+3' }, palette);
  const dots = `<circle cx="3" r="2.5" fill="${palette.ink}"/><circle cx="14" r="6" fill="${palette.ink}"/>`;
  return [
    ...(Object.keys(ACTOR_TYPE_WORDS) as ActorType[]).filter((type) => types.has(type)).map(shape),
    ...(sizes === undefined ? [] : [{ sample: dots, sampleWidth: 20, words: sizes }]),
    ...(scenes.some(({ selected }) => selected) ? [{ sample: dot + ring, sampleWidth: 14, words: 'selected' }] : []),
    ...(has(({ marks }) => marks.rings) ? [{ sample: ring, sampleWidth: 14, words: MARK_WORDS.chosen }] : []),
    ...(has(({ marks }) => marks.pins)
      ? [{ sample: pinSvg({ x: 5, y: -2 }, palette), sampleWidth: 10, words: MARK_WORDS.pinned }]
      : []),
    ...(has(({ marks }) => marks.missing) ? [{ sample: badge, sampleWidth: 20, words: MARK_WORDS.missing }] : []),
  ];
}

function colourItems(scenes: readonly Scene[], palette: Palette): LegendItem[] {
  return (scenes[0]?.colours ?? []).map(({ colour, words }) => ({
    sample: `<circle cx="6" r="5" fill="${colourIn(palette, colour)}"/>`,
    ...{ sampleWidth: 12, words },
  }));
}
