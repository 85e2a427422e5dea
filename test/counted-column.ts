/** A column that counts how often it is read: work is compared by that, never by time. */
export function countedColumn(column: Int32Array): { column: Int32Array; reads: () => number } {
  let reads = 0;
  const counted = new Proxy(column, {
    get(target, property) {
      reads += 1;
      return Reflect.get(target, property, target) as unknown;
    },
  });
  return { column: counted, reads: () => reads };
}
