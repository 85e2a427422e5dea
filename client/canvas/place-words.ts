/** Where everything stands that is written over lines and actors: the same for the map and for a picture of it. */
import type { Appearance } from './appearance.ts';
import { placeBadges, type PlacedBadge } from './badges.ts';
import { BoxGrid } from './box-grid.ts';
import type { Drawing } from './camera.ts';
import { boxOfMark, placeMarks, type PlacedMark } from './change-marks.ts';
import { besideCovered, guideBoxes, placeGuides, readableGuides, type PlacedGuide } from './guides.ts';
import { placeLabels, type PlacedLabel } from './labels.ts';
import { placeActorMarks, type ActorMarks } from './marks.ts';

/** In pixels of the window. */
export interface PlacedWords {
  guides: PlacedGuide[];
  /** What began, ended and flipped. */
  changes: PlacedMark[];
  labels: PlacedLabel[];
  badges: PlacedBadge[];
  marks: ActorMarks;
}

/**
 * Names make room for marks and for what guides say, and badges for names.
 * @param context measures words
 * @param underPanels whether a name may lie where panels are usual but none is, if there is no other place
 */
export function placeWords(
  sigma: Drawing,
  appearance: Appearance,
  context: CanvasRenderingContext2D,
  underPanels: boolean,
): PlacedWords {
  const changes = placeMarks(sigma, appearance);
  const marks = placeActorMarks(sigma, appearance, context);
  const taken = new BoxGrid();
  // A picture has neither buttons nor panels.
  const covered = underPanels ? appearance.covered : [];
  const headings = placeGuides(sigma, appearance.guides, appearance.insets.top);
  const guides = readableGuides(sigma, besideCovered(sigma, headings, covered, context), context);
  for (const box of [...covered, ...guideBoxes(sigma, guides, context), ...changes.map(boxOfMark), ...marks.missing])
    taken.add(box);
  const labels = placeLabels(sigma, appearance, context, { taken, covered, underPanels });
  const badges = placeBadges(sigma, appearance, context, taken);
  return { guides, changes, labels, badges, marks };
}
