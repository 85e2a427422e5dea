// What the vertex shaders of all lines have in common: what they are given, and what a line's look comes to on screen.

import * as style from './line-style.ts';

const float = (value: number): string => value.toFixed(4);

/** GLSL ES 1.00, because sigma puts a `#define` in front, where a `#version` may not follow. */
export const LINE_SHADER = /* glsl */ `
attribute float a_side; // -1 right, 1 left
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii; // of source and target
attribute float a_size;
attribute float a_line;
attribute float a_arrow;
attribute float a_lit; // 1 where it is looked at
attribute vec4 a_color;
attribute vec4 a_id;

uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
uniform float u_minEdgeThickness;
uniform vec4 u_faint; // the colour of what is not looked at; transparent while nothing is looked at more than the rest

// Sigma's colours lose the lowest bit of alpha.
const float ALPHA_BIAS = 255.0 / 254.0;

vec2 toViewport(vec2 position) {
  return ((u_matrix * vec3(position, 1.0)).xy + 1.0) * 0.5 * u_dimensions;
}

vec4 toClip(vec2 position) {
  return vec4(position / u_dimensions * 2.0 - 1.0, 0.0, 1.0);
}

const vec4 NOWHERE = vec4(2.0, 2.0, 0.0, 1.0);

// What is not looked at is a thin line in one colour, without an arrowhead.
bool isFaint() {
  return u_faint.a > 0.0 && a_lit < 0.5;
}

float getThickness() {
  return max(u_minEdgeThickness, (isFaint() ? min(1.0, a_size) : a_size) / u_sizeRatio);
}

float getArrow() {
  return isFaint() ? 0.0 : a_arrow;
}

vec4 getColour() {
  #ifdef PICKING_MODE
  vec4 colour = a_id;
  #else
  vec4 colour = isFaint() ? u_faint : a_color;
  #endif
  return vec4(colour.rgb, colour.a * ALPHA_BIAS);
}

// Of source and target on screen. A disc's own antialiasing makes it look half a pixel smaller than it is.
vec2 getRadii() {
  return max(vec2(0.0), a_radii / u_sizeRatio - 0.5);
}

// Half width and length; smaller on a line too short for it, but never so narrow that the line shows on both sides.
vec2 getHead(float thickness, float visible) {
  vec2 head = vec2(${float(style.HEAD_HALF_WIDTH)}, ${float(style.HEAD_LENGTH)})
    + vec2(${float(style.HEAD_HALF_WIDTH_PER_THICKNESS)}, ${float(style.HEAD_LENGTH_PER_THICKNESS)}) * thickness;
  float room = max(${float(style.HEAD_SHARE)} * visible, min(visible, ${float(style.HEAD_LENGTH)}));
  head *= min(1.0, room / head.y);
  return vec2(max(head.x, 0.8 * thickness), head.y);
}
`;
