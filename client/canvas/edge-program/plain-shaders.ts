// Most lines are straight, solid and of one colour. Two quads are enough for these, one for the line and one for its
// arrowhead, and hardly anything is left to do for each of their pixels, of which a large map has very many.

import { LINE_SHADER } from './line-shader.ts';
import { HIT_WIDTH } from './line-style.ts';

/** GLSL ES 1.00 like all of them. */
export const PLAIN_VERTEX_SHADER = /* glsl */ `
attribute float a_end; // 0 at the source, 1 at the target
attribute float a_head; // 1 of the arrowhead, else 0
${LINE_SHADER}
uniform float u_pixelRatio;
uniform float u_feather;

varying vec4 v_color;
// How far across, the rim, and the distance from the head's foot, all in pixels of the screen: so chosen that the same sum
// gives the cover of a line and of a head.
varying vec3 v_edge;

void main() {
  vec2 source = toViewport(a_source);
  vec2 chord = toViewport(a_target) - source;
  float far = length(chord);
  float thickness = getThickness();
  vec2 radii = getRadii();
  float tip = far - min(far, max(0.0, radii.y - 1.0));
  vec2 head = getArrow() * getHead(thickness, max(0.0, tip - radii.x));
  bool hasHead = head.y > 0.001;
  if (far < 0.01 || (a_head > 0.5 && !hasHead)) {
    gl_Position = NOWHERE;
    return;
  }

  float radius = 0.5 * thickness;
  // It begins and ends beneath the discs, or inside the head where it is still narrower than that is.
  float end = hasHead ? tip - 0.7 * head.y : far - min(0.5 * radii.y, 0.5 * far);
  v_color = getColour();
  #ifdef PICKING_MODE
  radius = max(radius, ${(HIT_WIDTH / 2).toFixed(4)});
  if (hasHead) end = tip;
  #else
  v_color.rgb *= v_color.a;
  #endif

  float density = u_pixelRatio / u_feather;
  float along, reach;
  if (a_head < 0.5) {
    along = mix(min(0.5 * radii.x, 0.5 * far), end, a_end);
    reach = radius + 0.6 / density;
    v_edge = vec3(a_side * reach * density, 0.5 + radius * density, 1.0);
  } else {
    float toTip = (1.0 - a_end) * (head.y + 0.5 / density);
    float slope = length(head);
    along = tip - toTip;
    reach = head.x + 2.0 / density;
    v_edge = vec3(a_side * reach * head.y / slope, head.x * toTip / slope, head.y - toTip) * density;
    v_edge.yz += 0.5;
  }
  vec2 axis = chord / far;
  gl_Position = toClip(source + axis * along + vec2(-axis.y, axis.x) * a_side * reach);
}
`;

export const PLAIN_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec3 v_edge;

void main() {
  float cover = clamp(min(v_edge.y - abs(v_edge.x), v_edge.z), 0.0, 1.0);
  #ifdef PICKING_MODE
  if (cover < 0.5) discard;
  gl_FragColor = v_color;
  #else
  // Sigma blends premultiplied colours.
  gl_FragColor = v_color * cover;
  #endif
}
`;
