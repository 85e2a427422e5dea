/** Fields that several records share. */
import { z } from 'zod';
import { EdtfError, parseEdtf } from './edtf.ts';

/** Lower-case words joined by single hyphens; `--` is left free to join the parts of a relationship's id. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const idField = z
  .string()
  .regex(ID_PATTERN, 'must be lower-case words joined by hyphens, such as al-siddiq-office')
  .max(80);

/** The id of a kind: lower-case words joined by underscores. */
export const kindIdField = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/, 'must be lower-case words joined by underscores, such as split_from')
  .max(60);

/** EDTF level 1. YAML reads a bare year as a number; it is taken as the text that stands in the file. */
export const edtfField = z
  .union([z.string(), z.int().min(1000).max(9999).transform(String)], 'must be a date in EDTF level 1')
  .superRefine((text, context) => {
    if (text.length > 60) return context.addIssue('must be a date in EDTF level 1');
    try {
      parseEdtf(text);
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
    }
  })
  .meta({ type: 'string', example: '2021-11/2022-06' });

/**
 * What has no place in text: control characters, line separators, half surrogates, noncharacters, and the characters
 * that override the direction of writing. Joiners and direction marks stay: Urdu and Arabic are written with them.
 */
export const NOT_TEXT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/u;

/** `U+202E` */
export const codePointText = (character: string) =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** One line of text without leading or trailing space. */
export const textField = (longest: number) =>
  z
    .string()
    .min(1, { abort: true, error: 'must not be empty' })
    .max(longest)
    .regex(/^\S(?:[^\r\n]*\S)?$/, { abort: true, error: 'must be one line without space at its ends' })
    .superRefine((text, context) => {
      const found = NOT_TEXT.exec(text);
      if (found) context.addIssue(`must not hold ${codePointText(found[0])}, which is no character for text`);
    });

/** The same, of which a text of several lines may hold line ends and tabs. */
const NOT_LONG_TEXT = /(?![\t\n\r])[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/u;

/** Text of any number of lines. */
export const longTextField = (longest: number) =>
  z
    .string()
    .min(1, { abort: true, error: 'must not be empty' })
    .max(longest, { abort: true })
    .superRefine((text, context) => {
      const found = NOT_LONG_TEXT.exec(text);
      if (found) context.addIssue(`must not hold ${codePointText(found[0])}, which is no character for text`);
    });

/** A web address as `URL.href` gives it back, without anything that would end it early where it is quoted. */
export const webAddressField = z
  .string()
  .max(2000, { abort: true })
  .superRefine((text, context) => {
    const fault = addressFault(text);
    if (fault !== undefined) context.addIssue(fault);
  })
  .meta({ format: 'uri' });

function addressFault(text: string): string | undefined {
  if (/[\s<>"'`\\]/.test(text) || NOT_TEXT.test(text))
    return 'must not hold spaces, quotes, <, > or a backslash; write them as %20, %22 and so on';
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    return 'must be an address that begins with http:// or https://';
  const { href } = new URL(text);
  return href === text ? undefined : `must be written as ${href}`;
}

/** Paragraph numbers of the report cited, each at least 1. */
export const paragraphsField = z
  .array(z.int().positive())
  .min(1, 'must name at least one paragraph')
  .refine((numbers) => numbers.every((number, index) => index === 0 || number > numbers[index - 1]!), {
    message: 'must be in ascending order without repeats',
  });
