import type { Caption, PictureType } from '../../state/picture.ts';
import type { Appearance } from '../appearance.ts';
import type { Drawing } from '../camera.ts';
import { sceneOf } from './scene.ts';
import { writePicture, type WrittenPicture } from './write-picture.ts';

/** Pixels of a PNG for each of the window, and the longest side that browsers still draw. */
const DENSITY = 2;
const LONGEST = 16_000;

/** A map as it is drawn. */
export interface SeenMap {
  drawing: Drawing;
  appearance: Appearance;
}

/** The maps as they are seen now, from the left to the right, with a legend, as a file. */
export async function paintPicture(maps: readonly SeenMap[], type: PictureType, caption: Caption): Promise<Blob> {
  const font = maps[0]!.drawing.getSetting('labelFont');
  const context = document.createElement('canvas').getContext('2d')!;
  const measure = (text: string, size: number, weight: number) => {
    context.font = `${weight} ${size}px ${font}`;
    return context.measureText(text).width;
  };
  const scenes = maps.map(({ drawing, appearance }, index) => ({
    scene: sceneOf(drawing, appearance),
    heading: caption.headings?.[index],
  }));
  const picture = writePicture(scenes, caption, measure, font);
  const blob = new Blob([picture.svg], { type: 'image/svg+xml' });
  return type === 'svg' ? blob : toPng(blob, picture);
}

async function toPng(svg: Blob, { width, height }: WrittenPicture): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const density = Math.min(DENSITY, LONGEST / Math.max(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * density);
    canvas.height = Math.round(height * density);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser cannot make a PNG'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
