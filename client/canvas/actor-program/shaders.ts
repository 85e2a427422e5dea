// One triangle per actor, large enough for every shape; the fragment shader cuts the shape out by its signed distance.

/** How far the triangle's corners lie from the centre, in radii: its inscribed circle holds the widest shape and the rim. */
export const REACH = 3.4;

export const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_rim;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;

const float bias = 255.0 / 254.0;

void main() {
  vec2 corner = ${REACH.toFixed(1)} * vec2(cos(a_angle), sin(a_angle));
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(a_position + radius * corner, 1)).xy, 0, 1);
  v_point = corner;
  v_pixel = u_sizeRatio / a_size;
  v_shape = a_shape;
  v_rim = a_rim;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_rim.a *= bias;
}
`;

export const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;

const float RIM = 1.5;

// Signed distances in radii; sizes are chosen so that all shapes weigh about the same.
float distanceTo(vec2 p) {
  vec2 q = abs(p);
  if (v_shape < 0.5) return length(p) - 1.0;
  if (v_shape < 1.5) return max(q.x * 0.866 + p.y * 0.5, -p.y) - 0.68;
  if (v_shape < 2.5) return max(q.x, q.y) - 0.88;
  if (v_shape < 3.5) return max(q.y * 0.866 + q.x * 0.5, q.x) - 0.98;
  if (v_shape < 4.5) return (q.x + q.y) * 0.7071 - 0.88;
  return max(q.x * 0.866 - p.y * 0.5, p.y) - 0.68;
}

void main(void) {
  float d = distanceTo(v_point) / v_pixel;
  #ifdef PICKING_MODE
  gl_FragColor = d > 3.0 ? vec4(0.0) : v_color;
  #else
  vec4 colour = mix(v_color, v_rim, smoothstep(-0.5, 0.5, d));
  gl_FragColor = mix(colour, vec4(0.0), smoothstep(RIM - 0.5, RIM + 0.5, d));
  #endif
}
`;
