/** Results that are remembered; beyond that, all are forgotten. */
const MOST = 10_000;

/**
 * A function of one text or number that remembers what it made of the last ones: a large file has few different dates and
 * reports, each of them over and over. What it makes is shared, so that nobody may change it.
 */
export function remember<K extends string | number, T extends string | object | null>(
  make: (of: K) => T,
): (of: K) => T {
  const made = new Map<K, T>();
  return (of) => {
    let value = made.get(of);
    if (value === undefined) {
      if (made.size >= MOST) made.clear();
      made.set(of, (value = make(of)));
    }
    return value;
  };
}
