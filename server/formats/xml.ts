/** Text and tags as XML 1.0 (fifth edition) can hold them. */

/** All but the characters of section 2.2. Controls, lone surrogates, U+FFFE and U+FFFF cannot even be escaped. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** Where there is one of these, a closer look is needed; nearly every text has none, and is found to have none at once. */
const MAYBE_FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * Besides markup, whitespace that readers would otherwise fold into a space; and U+0085 and U+2028, which are letters
 * like any other in XML 1.0 but line ends to those who read it as 1.1.
 */
const SPECIAL = /[&<>"\t\n\r\u0085\u2028]/g;
/** Whatever `escapeXml` changes, and half of what may be a pair; nearly every text has none of it. */
const MAYBE_SPECIAL = /[\u0000-\u001F&<>"\u0085\u2028\uD800-\uDFFF\uFFFE\uFFFF]/;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text without the characters that XML forbids. */
export function stripForbidden(text: string): string {
  return MAYBE_FORBIDDEN.test(text) ? text.replace(FORBIDDEN, '') : text;
}

/** The text as it stands in an element or between an attribute's double quotes. */
export function escapeXml(text: string): string {
  if (!MAYBE_SPECIAL.test(text)) return text;
  return stripForbidden(text).replace(
    SPECIAL,
    (character) => ENTITIES[character] ?? `&#${character.codePointAt(0)!.toString()};`,
  );
}

/** In the order in which they are to be written; what is undefined or empty is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** `<name a="1">` */
export const openTag = (name: string, attributes: XmlAttributes = {}): string => `<${name}${written(attributes)}>`;

/** `<name a="1"/>` */
export const emptyTag = (name: string, attributes: XmlAttributes = {}): string => `<${name}${written(attributes)}/>`;

function written(attributes: XmlAttributes): string {
  let text = '';
  for (const name of Object.keys(attributes)) text += attribute(` ${name}="`, attributes[name]);
  return text;
}

/**
 * One attribute, or nothing where it is undefined or empty.
 * @param start its beginning, up to and with the first quote
 */
export function attribute(start: string, value: string | number | undefined): string {
  if (value === undefined) return '';
  const text = typeof value === 'number' ? String(value) : escapeXml(value);
  return text === '' ? '' : `${start}${text}"`;
}

/**
 * A value as a processing instruction: `<?target {"a":1}?>`. As JSON it can hold every character that JSON can: what would end
 * the instruction or is no character of XML is written as JSON's own escape.
 */
export function instruction(target: string, value: object): string {
  return `<?${target} ${JSON.stringify(value).replace(UNSAFE, escapeJson)}?>`;
}

/** A `>` after a `?`, and what XML forbids or folds. */
const UNSAFE = /(?<=\?)>|[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/g;

const escapeJson = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
