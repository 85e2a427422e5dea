/**
 * What a search needs of every claim, in columns: one row a claim, in the order of the dataset's claims. Actors, kinds and
 * reports are indexes into the lists of the dataset.
 */
export interface ClaimCodes {
  readonly subject: Int32Array;
  readonly object: Int32Array;
  readonly kind: Uint16Array;
  readonly report: Int32Array;
  /** Index into `dates`. */
  readonly when: Int32Array;
  /** The different dates, as EDTF. */
  readonly dates: readonly string[];
  /** Admiralty 1-6. */
  readonly credibility: Uint8Array;
  /** 1 where the claim denies. */
  readonly denies: Uint8Array;
  /** 1 where the claim is hedged. */
  readonly hedged: Uint8Array;
  /** Index into `roots`. */
  readonly root: Int32Array;
  /** Independent sources: ids of actors, or of reports that nobody is known to have published. */
  readonly roots: readonly string[];
}
