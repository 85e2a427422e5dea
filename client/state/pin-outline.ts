/** A pin whose foot is beneath its place, as an SVG path about the middle of its head. */
export const PIN_OUTLINE = 'M3.1 1.6A3.5 3.5 0 1 0 -3.1 1.6L0 8z';
