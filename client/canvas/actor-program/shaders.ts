// One quad per actor, just large enough for its shape; the fragment shader cuts the shape out by its signed distance.

export const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_rim;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_lit; // 1 where it is looked at
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform vec4 u_faint; // the colour of what is not looked at; transparent while nothing is looked at more than the rest

varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;

const float bias = 255.0 / 254.0;
const float SHINES_THROUGH = 0.6;

// Pixels around the shape that are drawn: the rim, or what counts as the actor under the pointer.
#ifdef PICKING_MODE
const float AROUND = 3.0;
#else
const float AROUND = 2.0;
#endif

// How far the shape's corners lie from the centre, in radii, if its sides lie by so much further out.
float reachOf(float further) {
  if (v_shape < 0.5) return 1.0 + further;
  if (v_shape > 0.5 && v_shape < 1.5 || v_shape > 4.5) return 2.0 * (0.68 + further);
  return 1.25 + 1.42 * further;
}

void main() {
  // Hidden actors are rows of zeros: move them off the screen.
  if (a_size == 0.0) {
    gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
    return;
  }
  v_shape = a_shape;
  v_pixel = u_sizeRatio / a_size;
  vec2 corner = a_corner * reachOf(AROUND * v_pixel);
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(a_position + radius * corner, 1)).xy, 0, 1);
  v_point = corner;
  v_rim = a_rim;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  if (u_faint.a > 0.0 && a_lit < 0.5) {
    // On the ground, which is the colour of the rim, it looks the same; but a line that is looked at shines through, so that
    // nobody takes it to end here.
    v_color = vec4(u_faint.rgb - SHINES_THROUGH * a_rim.rgb, u_faint.a - SHINES_THROUGH);
    v_rim = vec4(0.0);
  }
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
