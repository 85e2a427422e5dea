/** How many are made before others get a turn: some hundredths of a second of work. */
const AT_ONCE = 2000;

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Makes something of each, with turns for others between; small lists are made at once. */
export async function mapInTurns<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Promise<Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    made.push(make(item));
    if (made.length % AT_ONCE === 0) await turn();
  }
  return made;
}
