/**
 * The parts of the page that one goes through by F6, as through the panes of a program. Each is an element with
 * `data-region`; what takes the focus in it has `data-entrance`, or is the first thing that can.
 */
const REGIONS = ['search', 'map', 'chosen', 'inspector', 'table', 'time'] as const;
export type Region = (typeof REGIONS)[number];

const CAN_TAKE_FOCUS =
  'a[href], button:not(:disabled, [tabindex="-1"]), input:not(:disabled), select:not(:disabled), [tabindex="0"]';

/** Gives a region the focus; whether it is on the page. */
export function enterRegion(region: Region): boolean {
  const entrance = entranceOf(region);
  entrance?.focus();
  return entrance !== null;
}

/** Goes to the next region that is on the page, or to the one before; from nowhere to the first. */
export function goToRegion(step: 1 | -1): void {
  const here = document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset.region;
  entranceOf(regionBeside(here, step, (region) => entranceOf(region) !== null))?.focus();
}

/** The next of the regions that are there, round and round. */
export function regionBeside(here: string | undefined, step: 1 | -1, isThere: (region: Region) => boolean): Region {
  const there = REGIONS.filter((region) => region === here || isThere(region));
  const at = there.findIndex((region) => region === here);
  const from = at < 0 && step < 0 ? 0 : at;
  return there[(from + step + there.length) % there.length] ?? 'search';
}

function entranceOf(region: Region): HTMLElement | null {
  const part = document.querySelector<HTMLElement>(`[data-region="${region}"]`);
  return (
    part?.querySelector<HTMLElement>('[data-entrance]') ?? part?.querySelector<HTMLElement>(CAN_TAKE_FOCUS) ?? null
  );
}
