// Lays a strip of quads along the curve, wide enough for line, arrowhead and mouse. The strip is only the canvas: the
// fragment shader measures its distance to the true curve, so a dozen segments stay smooth at any zoom.

import { CURVE_SHADER } from './curve-shader.ts';
import { LINE_SHADER } from './line-shader.ts';
import { createLoopVertexShader } from './loop-shader.ts';
import * as style from './line-style.ts';

const float = (value: number): string => value.toFixed(4);

/** GLSL ES 1.00 like all of them. */
export const createVertexShader = (segments: number): string => /* glsl */ `
attribute float a_body; // 0 at the source to 1 at the foot of the arrowhead
attribute float a_head; // 1 at the tip, else 0
attribute float a_curvature;
attribute vec2 a_loop; // of a self-loop: which way, and its place among several; else 0
attribute vec4 a_second; // the colours beside it; transparent where there is none
attribute vec4 a_third;
${LINE_SHADER}
varying vec4 v_color;
varying vec4 v_second;
varying vec4 v_third;
varying vec2 v_position; // in the chord's frame
varying vec2 v_curve; // chord length, curvature; of a loop minus its radius
varying vec2 v_head; // half width, length (0: none)
varying vec2 v_dash; // length (0: dot), period (0: solid)
varying float v_radius; // of the line or its dots
varying float v_tip; // arc length at the arrow's tip
varying float v_origin; // arc length where dashes and dots begin, to either side

${CURVE_SHADER}
// Where the curve enters a circle around the target: |target - pointAt(t)| = radius, by fixed-point iteration.
float enterTarget(float radius, vec2 curve) {
  float rest = 0.0;
  for (int i = 0; i < 4; i++) {
    rest = min(1.0, radius / (curve.x * length(vec2(1.0, 2.0 * curve.y * (1.0 - rest)))));
  }
  return 1.0 - rest;
}

// Dash and period for this thickness; on a line too short for dash, gap and dash, so much smaller that they fit.
vec2 getDash(float thickness, float visible) {
  vec2 dots = vec2(0.0, ${float(style.DOT_PITCH)}) * max(1.0, thickness / ${float(style.DOT_FITS)});
  vec2 dashes = vec2(${float(style.DASH)}, ${float(style.DASH + style.DASH_GAP)});
  dashes *= max(1.0, thickness / ${float(style.DASH_FITS)});
  vec2 dash = a_line > 1.5 ? dots : dashes;
  return dash * clamp(visible / (dash.x + dash.y), 0.1, 1.0) * step(0.5, a_line);
}

vec2 placeCurve(vec2 source, vec2 chord, float thickness, vec2 radii) {
  vec2 axis = chord / v_curve.x;
  // The last pixel of a tip is too fine to be seen, so it goes beneath the disc.
  float tip = enterTarget(max(0.0, radii.y - 1.0), v_curve);
  v_tip = lengthTo(tip, v_curve);
  float visible = max(0.0, v_tip - radii.x);
  v_head = getArrow() * getHead(thickness, visible);
  float hasHead = step(0.001, v_head.y);
  // A whole dash adjoins the arrowhead, and the last one disappears beneath the source.
  v_origin = mix(radii.x, v_tip - v_head.y, hasHead);
  v_dash = getDash(thickness, visible - v_head.y);

  // Without an arrowhead the line goes on to the target's centre, beneath the disc.
  float end = mix(1.0, tip, hasHead);
  float foot = mix(1.0, max(0.0, tip - (1.1 * v_head.y + 2.0) / speedAt(tip, v_curve)), hasHead);
  float t = mix(foot * a_body, end, a_head);

  // Room for antialiasing, and for the curve to leave the straight sides of its segment.
  float sagitta = abs(a_curvature) * v_curve.x / ${float(2 * segments * segments)};
  float reach = max(v_radius, step(1.0, a_body) * v_head.x) + sagitta + 1.0;
  vec2 tangent = tangentAt(t, v_curve);
  v_position = pointAt(t, v_curve) + a_side * reach * vec2(-tangent.y, tangent.x);
  return source + axis * v_position.x + vec2(-axis.y, axis.x) * v_position.y;
}
${createLoopVertexShader(segments)}
void main() {
  vec2 source = toViewport(a_source);
  vec2 axis = toViewport(a_target) - source;
  v_curve = vec2(length(axis), a_curvature);
  bool isLoop = dot(a_loop, a_loop) > 0.5;
  if (v_curve.x < 0.01 && !isLoop) {
    gl_Position = NOWHERE;
    return;
  }

  float thickness = getThickness();
  vec2 radii = getRadii();
  v_radius = 0.5 * (a_line > 1.5 ? max(thickness, ${float(style.DOT_DIAMETER)}) : thickness);
  #ifdef PICKING_MODE
  v_radius = max(v_radius, ${float(style.HIT_WIDTH / 2)});
  #endif
  v_color = getColour();
  vec4 beside = vec4(1.0, 1.0, 1.0, isFaint() ? 0.0 : ALPHA_BIAS);
  v_second = a_second * beside;
  v_third = a_third * beside;

  vec2 position = isLoop ? placeLoop(source, thickness, radii.x) : placeCurve(source, axis, thickness, radii);
  gl_Position = toClip(position);
}
`;
