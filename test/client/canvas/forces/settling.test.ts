import { describe, expect, it } from 'vitest';
import { heldOf, matricesOf, readPlaces, type Part } from '../../../../client/canvas/forces/matrices.ts';
import { FORCES, stagesFor } from '../../../../client/canvas/forces/settings.ts';
import { meanMovement, settling } from '../../../../client/canvas/forces/settling.ts';
import { SETTINGS } from '../../../../server/graph/layout-forces.ts';

const GROUND = { middle: { x: 0, y: 0 }, unit: 1 };
/** Two triangles that one actor of each joins. */
const PART: Part = {
  actors: ['a', 'b', 'c', 'd', 'e', 'f'],
  relationships: ['ab', 'bc', 'ca', 'cd', 'de', 'ef', 'fd'].map(([source, target]) => ({
    source: source!,
    target: target!,
  })),
};
/** Where nobody belongs: on a line, in the wrong order. */
const placeOf = (id: string) => ({ x: 40 * 'aebdcf'.indexOf(id) - 100, y: id.charCodeAt(0) % 3 });

function settle(held = heldOf(PART, [], GROUND)) {
  const move = settling(matricesOf(PART, placeOf, GROUND));
  const first = move(4, held);
  let [step, steps] = [first, 1];
  for (; !step.settled && steps < 5000; steps += 1) step = move(4, held);
  return { first, step, steps, places: readPlaces(PART, step.places, GROUND), move };
}

const apart = (places: ReturnType<typeof settle>['places'], one: string, other: string) =>
  Math.hypot(places.get(one)!.x - places.get(other)!.x, places.get(one)!.y - places.get(other)!.y);

describe('forces', () => {
  it('are the ones of the server', () => {
    expect(FORCES).toEqual(SETTINGS);
  });

  it('keep a few actors from overlapping in the end, and estimate where there are many', () => {
    expect(stagesFor(300).map(({ adjustSizes, barnesHutOptimize }) => [adjustSizes, barnesHutOptimize])).toEqual([
      [false, false],
      [true, false],
    ]);
    expect(stagesFor(301).map(({ adjustSizes, barnesHutOptimize }) => [adjustSizes, barnesHutOptimize])).toEqual([
      [false, true],
    ]);
  });

  it('bring those together that have to do with each other, and then have settled', () => {
    const { first, step, places, move } = settle();
    expect(first.settled).toBe(false);
    expect(step.settled).toBe(true);
    expect(apart(places, 'a', 'b')).toBeLessThan(apart(places, 'a', 'e'));
    expect(apart(places, 'e', 'f')).toBeLessThan(apart(places, 'b', 'f'));
    // Nobody would see what comes after it.
    expect(meanMovement(step.places, move(100, []).places)).toBeLessThan(1);
  });

  it('leave those alone that are held', () => {
    const { places } = settle(heldOf(PART, [{ id: 'a', x: 12, y: -30 }], GROUND));
    expect(places.get('a')).toEqual({ x: 12, y: -30 });
  });
});

describe('movement', () => {
  it('is the mean of what each actor moved', () => {
    expect(meanMovement(new Float32Array([0, 0, 1, 1]), new Float32Array([3, 4, 1, 1]))).toBe(2.5);
    expect(meanMovement(new Float32Array(), new Float32Array())).toBe(0);
  });
});
