import { describe, expect, it } from 'vitest';
import { isolate } from '../../../client/canvas/draw-graph.ts';

describe('a name on the map', () => {
  it('runs as its first letter does, whatever follows', () => {
    expect(isolate('محسود (Mehsud)')).toBe('\u2068محسود (Mehsud)\u2069');
    expect(isolate('Mehsud (محسود)')).toBe('\u2068Mehsud (محسود)\u2069');
  });

  it('is left alone where it runs one way anyway', () => {
    expect(isolate('Tehrik-e-Taliban')).toBe('Tehrik-e-Taliban');
    expect(isolate('巴基斯坦')).toBe('巴基斯坦');
  });
});
