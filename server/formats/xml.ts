/** Text and tags as XML 1.0 (fifth edition) can hold them. */

/** All but the characters of section 2.2. Controls, lone surrogates, U+FFFE and U+FFFF cannot even be escaped. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Besides markup, whitespace that readers would otherwise fold into a space; and U+0085 and U+2028, which are letters
 * like any other in XML 1.0 but line ends to those who read it as 1.1.
 */
const SPECIAL = /[&<>"\t\n\r\u0085\u2028]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text without the characters that XML forbids. */
export function stripForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** The text as it stands in an element or between an attribute's double quotes. */
export function escapeXml(text: string): string {
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
  return Object.entries(attributes)
    .map(([name, value]) => [name, escapeXml(String(value ?? ''))] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}
