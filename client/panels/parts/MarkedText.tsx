import type { Matched } from '../../../server/contract/find.ts';
import classes from './SearchList.module.css';

/** A text with the parts marked that were searched for. */
export function MarkedText({ text, marks }: Pick<Matched, 'text' | 'marks'>) {
  const parts = marks.flatMap(({ start, end }, index) => [
    text.slice(marks[index - 1]?.end ?? 0, start),
    <mark key={start} className={classes.mark}>
      {text.slice(start, end)}
    </mark>,
  ]);
  return (
    <bdi>
      {parts}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </bdi>
  );
}
