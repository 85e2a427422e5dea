/** The texts that an attribute holds: the items where it is a JSON array of texts, else itself. */
export function textsIn(value: string): readonly string[] {
  if (!value.startsWith('[')) return [value];
  try {
    const parsed: unknown = JSON.parse(value);
    if (Array.isArray(parsed) && parsed.length > 0 && parsed.every((item) => typeof item === 'string')) return parsed;
  } catch {
    // It only looks like an array.
  }
  return [value];
}

/** Where a text leads that is an address on the web and nothing else; no other scheme is ever followed. */
export function webAddress(text: string): string | undefined {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text).href;
}
