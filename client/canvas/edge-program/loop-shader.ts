// Self-loops as both shaders know them: a ring of quads around a circle beside the actor (see loop.ts). In its frame the
// circle's centre is the origin and the x axis points at the actor, beneath whose disc the loop begins and ends. The sign
// of v_curve.x tells a loop from a curve; its amount is the circle's radius.

import { LOOP_GROWTH, LOOP_INSET, LOOP_RADIUS, LOOP_STEP } from './line-style.ts';

const float = (value: number): string => value.toFixed(4);

/** GLSL ES 1.00: places a vertex of the ring. To stand behind getDash, getHead and toViewport of the vertex shader. */
export const createLoopVertexShader = (segments: number): string => /* glsl */ `
const float TURN = 6.2831853;

vec2 placeLoop(vec2 source, float thickness, float actor) {
  float place = length(a_loop);
  float radius = max(${float(LOOP_RADIUS)}, ${float(LOOP_GROWTH)} * actor) + ${float(LOOP_STEP)} * (place - 1.0);
  float away = radius + ${float(LOOP_INSET)} * actor;
  // Half the angle that the actor's disc covers.
  float covered = acos(clamp((away * away + radius * radius - actor * actor) / (2.0 * away * radius), -1.0, 1.0));
  float visible = radius * (TURN - 2.0 * covered);
  v_curve = vec2(-radius, 0.0);
  v_tip = radius * (TURN - covered) + 1.0;
  v_head = getArrow() * getHead(thickness, visible);
  float hasHead = step(0.001, v_head.y);
  v_origin = mix(radius * covered, v_tip - v_head.y, hasHead);
  v_dash = getDash(thickness, visible - v_head.y);

  // Outside, the quads' straight sides must clear the circle.
  float reach = max(v_radius, v_head.x) + 1.0;
  float rim = a_side > 0.0 ? (radius + reach) / ${float(Math.cos(Math.PI / segments))} : max(0.0, radius - reach);
  v_position = rim * vec2(cos(TURN * a_body), sin(TURN * a_body));
  vec2 way = normalize(toViewport(a_source + a_loop) - source);
  return source + away * way - way * v_position.x - vec2(-way.y, way.x) * v_position.y;
}
`;

/** GLSL ES 1.00: arc length at the nearest point of the circle, and the distance to it, positive outside. */
export const LOOP_FRAGMENT_SHADER = /* glsl */ `
vec2 measureLoop(float radius) {
  float angle = atan(v_position.y, v_position.x);
  return vec2((angle < 0.0 ? angle + 6.2831853 : angle) * radius, length(v_position) - radius);
}
`;
