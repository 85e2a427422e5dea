/** Which prefix stands for which namespace at a place in the file. */
const XML = 'http://www.w3.org/XML/1998/namespace';

export class ScanNamespaces {
  readonly #bindings: { depth: number; prefix: string; uri: string }[] = [];
  /** Changes whenever a prefix may mean something else than before. */
  version = 0;
  /** The depth of the element that last declared one; -1 none. */
  deepest = -1;

  /** @param prefix empty for names without one */
  bind(depth: number, prefix: string, uri: string): void {
    this.#bindings.push({ depth, prefix, uri });
    this.deepest = depth;
    this.version += 1;
  }

  /** Forgets what the element at that depth has declared. */
  leave(depth: number): void {
    while (this.#bindings.at(-1)?.depth === depth) this.#bindings.pop();
    this.deepest = this.#bindings.at(-1)?.depth ?? -1;
    this.version += 1;
  }

  /** Undefined where the prefix is not declared; empty for no namespace. */
  uriOf(prefix: string): string | undefined {
    for (let index = this.#bindings.length - 1; index >= 0; index -= 1) {
      const binding = this.#bindings[index]!;
      if (binding.prefix === prefix) return binding.uri;
    }
    if (prefix === 'xml') return XML;
    return prefix === '' ? '' : undefined;
  }
}
