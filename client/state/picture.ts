/** The picture of the present view: the canvas paints it, and a panel asks for it. */
import { sharedValue } from './shared-value.ts';

export type PictureType = 'svg' | 'png';

/** What stands under the map in a picture, so that whoever finds it knows what it shows. */
export interface Caption {
  title: string;
  lines: string[];
  /** Of which times the maps are, from the left to the right, where there are several. */
  headings?: readonly string[] | undefined;
  key: CaptionKey;
}

/** Words of the legend that hang on the view. */
export interface CaptionKey {
  /** What sizes say; absent where they say nothing. */
  sizes?: string | undefined;
  /** What the thickness of lines says. */
  thickness: string;
  /** What colours say. */
  colours?: string | undefined;
  /** How changes between two compared times are called; absent where none are compared. */
  changes?: Record<'began' | 'ended' | 'flipped', string> & { unsettled?: string | undefined };
}

export type Painter = (type: PictureType, caption: Caption) => Promise<Blob>;

const painter = sharedValue<Painter | null>(null);

/** Called by the canvas: who paints, or null while there is nothing to paint. */
export const offerPainter = painter.set;
/** A hook. */
export const usePainter = painter.useValue;
