/**
 * What an action moves although it is in no URL: the map's camera and the focus. Whoever owns them offers them here, and
 * actions need not know where they live.
 */
import type { Pin } from './map-look.ts';
import { sharedValue } from './shared-value.ts';

export interface MapMoves {
  fit: () => void;
  zoomIn: () => void;
  zoomOut: () => void;
}

const mapMoves = sharedValue<MapMoves | null>(null);

/** Called by the canvas; null while there is no map. */
export const offerMapMoves = mapMoves.set;
export const currentMapMoves = mapMoves.get;

/** Where actors stand on the map, in the units of the server's layout. */
type PlaceOf = (id: string) => Pin | undefined;

const places = sharedValue<PlaceOf | null>(null);

/** Called by the canvas; null while there is no map. */
export const offerPlaces = places.set;
export const placeOnMap: PlaceOf = (id) => places.get()?.(id);

/** A field that an action leads to: it may not be on the page yet, so it is wished for and takes the focus when it is. */
export type Field = 'search' | 'path-end' | 'table';

const wish = sharedValue<Field | null>(null);

export const wishForField = wish.set;
export const useWishedField = wish.useValue;
