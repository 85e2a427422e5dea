// Colours the strip: distance to the curve gives line, dashes, dots and arrowhead, each with an antialiased rim.
// Lengths are CSS pixels, so the picking pass at a lower resolution needs no arithmetic of its own.

import { CURVE_SHADER } from './curve-shader.ts';
import { STRAND_GAP } from './line-style.ts';
import { LOOP_FRAGMENT_SHADER } from './loop-shader.ts';

/** GLSL ES 1.00, like the vertex shader. */
export const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_second;
varying vec4 v_third;
varying vec2 v_position;
varying vec2 v_curve;
varying vec2 v_head;
varying vec2 v_dash;
varying float v_radius;
varying float v_tip;
varying float v_origin;

uniform float u_pixelRatio;
uniform float u_feather;

${CURVE_SHADER}
${LOOP_FRAGMENT_SHADER}
// Arc length at the nearest point of the curve, and the distance to it, positive to the left. One Newton step from the point above or below.
vec2 measure() {
  // Most lines are straight, and then there is nothing to work out.
  if (v_curve.y == 0.0) return v_position;
  float t = v_position.x / v_curve.x;
  t += dot(v_position - pointAt(t, v_curve), tangentAt(t, v_curve)) / speedAt(t, v_curve);
  vec2 offset = v_position - pointAt(t, v_curve);
  vec2 tangent = tangentAt(t, v_curve);
  return vec2(lengthTo(t, v_curve) + dot(offset, tangent), dot(offset, vec2(-tangent.y, tangent.x)));
}

// How much of the pixel is inside, given the signed distance to the rim (negative inside).
float cover(float distanceToRim) {
  return clamp(0.5 - distanceToRim * u_pixelRatio / u_feather, 0.0, 1.0);
}

float getLine(float along, float across) {
  if (v_dash.y == 0.0) return across - v_radius;
  // The first dash lies at the origin; the first dot half a pitch away from it.
  float centre = v_dash.x > 0.0 ? 0.5 * v_dash.x : 0.5 * v_dash.y;
  float fromCentre = mod(abs(along - v_origin) - centre + 0.5 * v_dash.y, v_dash.y) - 0.5 * v_dash.y;
  if (v_dash.x == 0.0) return length(vec2(fromCentre, across)) - v_radius;
  return max(across - v_radius, abs(fromCentre) - 0.5 * v_dash.x);
}

float getHead(float across, float toTip) {
  float flank = (across * v_head.y - v_head.x * toTip) / length(v_head);
  return max(flank, toTip - v_head.y);
}

// Of several colours side by side the one here; they lie from the left to the right, with a little air between.
vec4 getStrand(float side) {
  if (v_second.a < 0.5) return v_color;
  bool isPair = v_third.a < 0.5;
  float border = isPair ? 0.0 : v_radius / 3.0;
  vec4 colour = side > border ? v_color : side > -border || isPair ? v_second : v_third;
  float toBorder = abs(abs(side) - border);
  colour.a *= 1.0 - cover(toBorder - ${STRAND_GAP.toFixed(2)} / 2.0);
  return colour;
}

void main() {
  vec2 place = v_curve.x < 0.0 ? measureLoop(-v_curve.x) : measure();
  float across = abs(place.y);
  float toTip = v_tip - place.x;
  bool hasHead = v_head.y > 0.001;

  #ifdef PICKING_MODE
  // Gaps between dashes belong to the line, too.
  if (across > v_radius && !(hasHead && getHead(across, toTip) <= 0.0)) discard;
  gl_FragColor = v_color;
  #else
  float coverage = cover(getLine(place.x, across));
  if (hasHead) {
    // The line ends inside the head, where it is still narrower than the head is.
    coverage *= cover(0.7 * v_head.y - toTip);
    coverage = max(coverage, cover(getHead(across, toTip)));
  }
  // Sigma blends premultiplied colours.
  vec4 colour = getStrand(place.y);
  float alpha = colour.a * coverage;
  gl_FragColor = vec4(colour.rgb * alpha, alpha);
  #endif
}
`;
