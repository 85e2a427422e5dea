/** What changed from one view to another, in words: `the selection and the filters`. */
import type { View } from './view.ts';

export function changesInWords(before: View, after: View): string {
  const { chosen, compared, ...question } = after.path;
  const { chosen: chosenBefore, compared: comparedBefore, ...questionBefore } = before.path;
  const { family, ...filters } = after.filters;
  const { family: familyBefore, ...filtersBefore } = before.filters;
  const isSameQuestion = same(question, questionBefore);
  // What was visited follows the selection, but for clearing the map.
  const { layout: _, chosen: actors, visited, ...look } = after.map;
  const { layout: __, chosen: actorsBefore, visited: visitedBefore, ...lookBefore } = before.map;
  const isCleared = (visited.length === 0) !== (visitedBefore.length === 0) && after.selected === before.selected;
  const parts = [
    before.selected === after.selected ? '' : 'the selection',
    same(family, familyBefore) ? '' : 'the families shown',
    same(filters, filtersBefore) ? '' : 'the filters',
    before.against === after.against ? '' : 'the comparison of times',
    before.map.layout === after.map.layout ? '' : 'the layout',
    same(look, lookBefore) && !isCleared ? '' : 'what is on the map',
    same(actors, actorsBefore) ? '' : 'the actors chosen',
    before.table === after.table && same(before.rows, after.rows) ? '' : 'the table',
    isSameQuestion ? '' : 'the path question',
    isSameQuestion && (chosen !== chosenBefore || compared !== comparedBefore) ? 'the path shown' : '',
  ].filter((part) => part !== '');
  return parts.join(', ').replace(/, ([^,]+)$/, ' and $1') || 'the view';
}

/** Both come out of one reader, which names the parts in one order. */
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
