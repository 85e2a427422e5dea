/**
 * A value of JSON as the text of an attribute: a text as it is, a list of one text as that text, and everything else as
 * JSON. Undefined where the value says nothing.
 */
export function textOfValue(value: unknown): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.length === 1 && typeof value[0] === 'string') return textOfValue(value[0]);
  if (typeof value === 'object' && Object.keys(value).length === 0) return undefined;
  return JSON.stringify(value);
}

/** The members of an object of JSON as attributes, but for those whose keys are told already and those that say nothing. */
export function* attributesOf(object: object, told: ReadonlySet<string>): Generator<readonly [string, string], void> {
  for (const [key, value] of Object.entries(object)) {
    const text = told.has(key) ? undefined : textOfValue(value);
    if (text !== undefined) yield [key, text];
  }
}

/** Whether a value of JSON is an object and no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
