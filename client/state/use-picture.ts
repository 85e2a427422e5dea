import { usePainter, type PictureType } from './picture.ts';
import { useStats } from './queries.ts';
import { useCaption } from './use-caption.ts';

export interface Picture {
  /** Undefined until there is something to paint and everything that is to stand under it is known. */
  paint: ((type: PictureType) => Promise<Blob>) | undefined;
  nameOf: (type: PictureType) => string;
}

/** The part of the map that is seen now as a picture, with what it shows, its date and its sources. */
export function usePicture(): Picture {
  const painter = usePainter();
  const { data: stats } = useStats();
  const caption = useCaption();
  return {
    paint: painter && caption ? (type) => painter(type, caption) : undefined,
    nameOf: (type) => `${stats?.dataset.id ?? 'entente'}-${stats?.revision ?? ''}.${type}`,
  };
}
