/** Pieces that the parameters of several endpoints are made of. Query strings arrive as text or lists of text. */
import { z } from 'zod';

/** A term that may be given several times; one or more of its values must hold. */
export const repeatable = <T extends z.ZodType>(value: T) =>
  z
    .union([value, z.array(value).min(1).max(100)])
    .transform((given): z.output<T>[] => (Array.isArray(given) ? (given as z.output<T>[]) : [given as z.output<T>]));

/** Whether a term, optional or not, is one of these. */
export function isRepeatable(field: z.ZodType): boolean {
  const required = field instanceof z.ZodOptional ? field.unwrap() : field;
  return required instanceof z.ZodPipe && required.in instanceof z.ZodUnion;
}

/** A whole number in a range. */
export function wholeNumber(least: number, most: number) {
  const message = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .pipe(z.int().min(least, message).max(most, message))
    .meta({ type: 'integer', minimum: least, maximum: most });
}

export const booleanText = z
  .enum(['true', 'false'])
  .transform((text) => text === 'true')
  .meta({ type: 'boolean' });

/** An actor's id, or a name or alias that fits one actor alone. */
export const actorReference = z.string().trim().min(1).max(200);

/** Where a list goes on. */
export const pageQuery = {
  limit: wholeNumber(1, 500).optional().meta({ description: 'How many items at most; 100 where it is not given.' }),
  cursor: z
    .string()
    .max(400)
    .optional()
    .meta({ description: 'The `nextCursor` of the answer before, to go on where it ended.' }),
};

/** One page of a list. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    total: z.int().meta({ description: 'How many there are on all pages.' }),
    nextCursor: z.string().nullable().meta({ description: 'Null on the last page.' }),
  });
