import type { PathQuestion, Walk } from './question.ts';

/**
 * The best walks of a search in their total order: by hops, then by the strongest weakest hop, then by the ids of their
 * relationships (which are indexed in the order of ids); for `credible` the weakest hop comes before the number of hops.
 */
export class BestWalks {
  readonly walks: Walk[] = [];
  private readonly most: number;
  private readonly credible: boolean;

  /** @param most how many to keep */
  constructor(most: number, order: PathQuestion['order']) {
    this.most = most;
    this.credible = order === 'credible';
  }

  get full(): boolean {
    return this.walks.length >= this.most;
  }

  /** Whether no walk of so many hops and with so weak a hop can be among the best. */
  excludes(hops: number, weakest: number): boolean {
    if (!this.full) return false;
    const worst = this.walks.at(-1)!;
    if (this.credible)
      return weakest < worst.weakest || (weakest === worst.weakest && hops > worst.relationships.length);
    return hops > worst.relationships.length || (hops === worst.relationships.length && weakest < worst.weakest);
  }

  add(walk: Walk): void {
    if (this.full && this.compare(walk, this.walks.at(-1)!) > 0) return;
    let [low, high] = [0, this.walks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.compare(this.walks[middle]!, walk) < 0) low = middle + 1;
      else high = middle;
    }
    this.walks.splice(low, 0, walk);
    if (this.walks.length > this.most) this.walks.pop();
  }

  private compare(a: Walk, b: Walk): number {
    const hops = a.relationships.length - b.relationships.length;
    const weakest = b.weakest - a.weakest;
    return (this.credible ? weakest || hops : hops || weakest) || compareLists(a.relationships, b.relationships);
  }
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length; index += 1) {
    const difference = a[index]! - b[index]!;
    if (difference !== 0) return difference;
  }
  return 0;
}
