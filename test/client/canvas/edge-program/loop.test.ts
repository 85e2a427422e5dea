import { describe, expect, it } from 'vitest';
import { assignLoops, freeAngle, loopCircle } from '../../../../client/canvas/edge-program/loop.ts';

const PLACES: Record<string, { x: number; y: number }> = { a: { x: 0, y: 0 }, b: { x: 5, y: 0 }, c: { x: 0, y: 5 } };
const edge = (source: string, target: string, id = `${source}-${target}`) => ({ id, source, target });

describe('self-loops', () => {
  it('lie where their actor has most room, away from its other lines', () => {
    const loop = assignLoops([edge('a', 'a'), edge('a', 'b'), edge('c', 'a')], (id) => PLACES[id]).get('a-a')!;
    expect(Math.atan2(loop.y, loop.x)).toBeCloseTo((-3 / 4) * Math.PI);
    expect(Math.hypot(loop.x, loop.y)).toBeCloseTo(1);
  });

  it('lie around one another where there are several', () => {
    const loops = assignLoops([edge('a', 'a', '1'), edge('a', 'a', '2')], (id) => PLACES[id]);
    expect([...loops.values()].map(({ x, y }) => Math.round(Math.hypot(x, y)))).toEqual([1, 2]);
    expect(loopCircle(5, 2).radius).toBeGreaterThan(loopCircle(5, 1).radius);
  });

  it('are given to no other edge, and point away from the name where there is nothing else to avoid', () => {
    expect(assignLoops([edge('a', 'b')], (id) => PLACES[id]).size).toBe(0);
    expect(freeAngle([])).toBeCloseTo(Math.PI);
    expect(freeAngle([Math.PI, -Math.PI / 2])).toBeCloseTo(Math.PI / 2);
  });

  it('begin and end beneath their actor, whatever size it has', () => {
    for (const radius of [1, 5, 40]) {
      const circle = loopCircle(radius, 1);
      expect(circle.away - circle.radius).toBeLessThan(radius);
      expect(circle.away + circle.radius).toBeGreaterThan(radius + 5);
    }
  });
});
