const GEPHI_LITE = 'https://lite.gephi.org/';

/**
 * Where Gephi Lite opens a file by itself (https://docs.gephi.org/lite/integration/embed). It tells the format by what
 * the whole address ends in; what follows a `#` is not sent to the server.
 */
export function gephiLiteAddress(gexf: URL): string {
  const named = new URL(gexf);
  named.hash = 'entente.gexf';
  return `${GEPHI_LITE}?${new URLSearchParams({ file: named.href }).toString()}`;
}
