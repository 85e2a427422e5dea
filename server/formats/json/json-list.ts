/** A list of JSON with an element a line, so that two files can be compared line by line and a file searched with grep. */
export function* jsonList(elements: Iterable<unknown>): Generator<string, void> {
  let before = '[\n';
  for (const element of elements) {
    yield before + JSON.stringify(element);
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n]';
}
