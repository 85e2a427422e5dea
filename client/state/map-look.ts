/** How the map is drawn, as the URL tells it: where actors stand, what sizes and colours mean, what is left out. */
import { keyOf, visitOf, type Visit } from './visited.ts';

export const LAYOUTS = ['forces', 'circle', 'time', 'family'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What an actor's size says. */
const SIZES = ['degree', 'betweenness', 'even'] as const;
export type SizeBy = (typeof SIZES)[number];

/** What an actor's colour says; `plain` is nothing. */
const COLOURS = ['plain', 'type', 'family', 'community', 'country'] as const;
export type ColourBy = (typeof COLOURS)[number];

/** What the thickness of a line says. */
const THICKNESSES = ['sources', 'weight'] as const;
export type ThicknessBy = (typeof THICKNESSES)[number];

/** How many hops around the selection stay on the map. */
export const FOCUS_STEPS = [1, 2, 3] as const;
export type FocusSteps = (typeof FOCUS_STEPS)[number];

/** An actor that stands where a hand has put it. */
export interface Pin {
  id: string;
  /** In the units of the server's layout, to five figures. */
  x: number;
  y: number;
}

export interface MapLook {
  layout: Layout;
  size: SizeBy;
  colour: ColourBy;
  thickness: ThicknessBy;
  /** Relationships between the same two actors are drawn as one line with a count. */
  bundled: boolean;
  /** Absent where the whole map is shown. */
  focus?: FocusSteps;
  /** Actors taken off the map. */
  hidden: string[];
  /** Where it names any, all others are off the map. */
  only: string[];
  /** Actors whose neighbours are on the map although the focus or the size of the graph would leave them out. */
  expanded: string[];
  /** Of a graph too large to draw whole: what was looked at before, whose surroundings stay on the map. */
  visited: Visit[];
  /** Several actors chosen together, apart from what is selected. */
  chosen: string[];
  pins: Pin[];
}

export const USUAL_LOOK: MapLook = {
  ...{ layout: 'forces', size: 'degree', colour: 'plain', thickness: 'sources', bundled: true, focus: undefined },
  ...{ hidden: [], only: [], expanded: [], visited: [], chosen: [], pins: [] },
};

/** Reads it from a URL's query; what makes no sense is left out. */
export function readLook(query: URLSearchParams): MapLook {
  const oneOf = <T extends string>(name: string, values: readonly T[]) =>
    values.find((value) => value === query.get(name));
  const actors = (name: string) => [...new Set(query.getAll(name).filter((id) => id !== ''))];
  return {
    layout: oneOf('layout', LAYOUTS) ?? USUAL_LOOK.layout,
    size: oneOf('size', SIZES) ?? USUAL_LOOK.size,
    colour: oneOf('colour', COLOURS) ?? USUAL_LOOK.colour,
    thickness: oneOf('thickness', THICKNESSES) ?? USUAL_LOOK.thickness,
    bundled: query.get('lines') !== 'each',
    focus: FOCUS_STEPS.find((steps) => `${steps}` === query.get('focus')),
    hidden: actors('hide'),
    only: actors('only'),
    expanded: actors('expand'),
    visited: actors('visit').map(visitOf),
    chosen: actors('choose'),
    pins: query.getAll('pin').flatMap(readPin),
  };
}

/** `iskp@-12,40`; none where it is no such thing. */
export function readPin(text: string): Pin[] {
  const [, id, x, y] = /^([^@]+)@(-?\d{1,9}(?:\.\d+)?),(-?\d{1,9}(?:\.\d+)?)$/.exec(text) ?? [];
  return id === undefined ? [] : [{ id, x: Number(x), y: Number(y) }];
}

/** Writes it into a URL's query: only what is not usual. */
export function writeLook(look: MapLook, query: URLSearchParams): void {
  for (const name of ['layout', 'size', 'colour', 'thickness', 'focus'] as const) {
    const value = look[name];
    if (value !== undefined && value !== USUAL_LOOK[name]) query.set(name, `${value}`);
  }
  if (!look.bundled) query.set('lines', 'each');
  for (const id of look.hidden) query.append('hide', id);
  for (const id of look.only) query.append('only', id);
  for (const id of look.expanded) query.append('expand', id);
  for (const visit of look.visited) query.append('visit', keyOf(visit));
  for (const id of look.chosen) query.append('choose', id);
  for (const { id, x, y } of look.pins) query.append('pin', `${id}@${inFigures(x)},${inFigures(y)}`);
}

const inFigures = (value: number) => Number(value.toPrecision(5));
