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
    try {
      parseEdtf(text);
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
    }
  })
  .meta({ type: 'string', example: '2021-11/2022-06' });

/** One line of text without leading or trailing space. */
export const textField = (longest: number) =>
  z
    .string()
    .min(1, { abort: true, error: 'must not be empty' })
    .max(longest)
    .regex(/^\S(?:[^\r\n]*\S)?$/, 'must be one line without space at its ends');

/** Paragraph numbers of the report cited, each at least 1. */
export const paragraphsField = z
  .array(z.int().positive())
  .min(1, 'must name at least one paragraph')
  .refine((numbers) => numbers.every((number, index) => index === 0 || number > numbers[index - 1]!), {
    message: 'must be in ascending order without repeats',
  });
