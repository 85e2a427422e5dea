// The curve as both shaders know it.
//
// Its control point lies over the middle of the chord. So, in a frame whose x axis runs along the chord from source to
// target, the Bezier curve is the parabola y = 2 * curvature * x * (1 - x / chord), with x = t * chord.

/** GLSL ES 1.00 functions of `t` and of `curve`, a vec2 of chord length and curvature. */
export const CURVE_SHADER = /* glsl */ `
vec2 pointAt(float t, vec2 curve) {
  return curve.x * vec2(t, 2.0 * curve.y * t * (1.0 - t));
}

float slopeAt(float t, vec2 curve) {
  return 2.0 * curve.y * (1.0 - 2.0 * t);
}

vec2 tangentAt(float t, vec2 curve) {
  return normalize(vec2(1.0, slopeAt(t, curve)));
}

float speedAt(float t, vec2 curve) {
  return curve.x * length(vec2(1.0, slopeAt(t, curve)));
}

// Arc length from t = 0; Gauss-Legendre quadrature with three nodes, off by less than 0.1 %.
float lengthTo(float t, vec2 curve) {
  float middle = 8.0 * speedAt(0.5 * t, curve);
  return t * (5.0 * speedAt(0.1127017 * t, curve) + middle + 5.0 * speedAt(0.8872983 * t, curve)) / 18.0;
}
`;
