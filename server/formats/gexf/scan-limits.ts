/** What a file may have at most. */
export interface Limits {
  /** Elements within each other. */
  depth: number;
  /** Bytes of an attribute's value, of a text, or of an instruction. */
  text: number;
  /** Bytes of a whole tag. */
  tag: number;
}

export const USUAL_LIMITS: Limits = { depth: 256, text: 4 * 2 ** 20, tag: 16 * 2 ** 20 };
