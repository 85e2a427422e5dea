import type { Problem } from '../../../server/contract/records.ts';
import { useDirectory } from '../../state/names.ts';
import { replaceStop, type Stop } from '../../state/path-question.ts';
import { wishForField } from '../../state/reach.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import { countFilters } from '../../state/view.ts';
import type { WayOut } from './use-ways-out.ts';

export interface Mends {
  title: string;
  hint: string;
  ways: WayOut[];
  /** The filters may be what stands in the way. */
  offersFilters?: boolean;
}

/** The actor of the question that a problem is about, and what can be done to it. */
interface Fault {
  name: string;
  isFiltered: boolean;
  /** Those who may be meant instead. */
  candidates: WayOut[];
  /** Names another end, or takes an actor out that is to be passed or avoided. */
  letGo: WayOut;
  /** Where it is also to be passed. */
  passNoMore: WayOut[];
}

/** By the last word of the problem's type. */
const MENDS: Record<string, (fault: Fault) => Mends> = {
  'unknown-actor': ({ name, candidates, letGo }) => ({
    title: `No actor is called “${name}”`,
    hint: candidates.length > 0 ? 'Perhaps one of these is meant:' : 'Search for it by another name.',
    ways: [...candidates, letGo],
  }),
  'ambiguous-actor': ({ name, candidates, letGo }) => ({
    title: `“${name}” is a name of several actors`,
    hint: 'Which one is meant?',
    ways: [...candidates, letGo],
  }),
  'same-ends': ({ name, letGo }) => ({
    title: `The path would start and end at ${name}`,
    hint: 'A path joins two different actors.',
    ways: [letGo],
  }),
  'contrary-stops': ({ name, letGo, passNoMore }) => ({
    title: `${name} is to be avoided, yet is part of the path`,
    hint: 'A path cannot both pass an actor and avoid it.',
    ways: [letGo, ...passNoMore],
  }),
  'filtered-out': ({ name, isFiltered, letGo }) => ({
    title: isFiltered ? `The filters leave no relationship of ${name}` : `No report tells of a relationship of ${name}`,
    hint: isFiltered ? 'Let go of a filter, or ask about another actor.' : 'Ask about another actor.',
    ways: [letGo],
    offersFilters: isFiltered,
  }),
};

/** How a paths question can be mended that was refused for one of its actors; undefined where it was for something else. */
export function useMends(problem: Problem | undefined): Mends | undefined {
  const { path, filters } = useView();
  const changeView = useChangeView();
  const directory = useDirectory();
  const mendsFor = MENDS[problem?.type.split(':').at(-1) ?? ''];
  const { parameter, value } = problem?.errors?.[0] ?? {};
  if (!problem || !mendsFor || value === undefined || !isStop(parameter)) return undefined;
  const { name } = directory(value);
  const put = (stop: Stop, id?: string) => changeView({ path: replaceStop(path, stop, value, id) });
  const goOver = (stop: Stop) => {
    put(stop);
    if (stop === 'from' || stop === 'to') wishForField('path-end');
  };
  const names = problem.candidates?.map((candidate) => candidate.name) ?? [];
  return mendsFor({
    name,
    isFiltered: countFilters(filters) > 0 || filters.family.length > 0,
    candidates: (problem.candidates ?? []).map((one) => ({
      words: names.indexOf(one.name) === names.lastIndexOf(one.name) ? one.name : `${one.name} (${one.id})`,
      go: () => put(parameter, one.id),
    })),
    letGo: { words: LET_GO[parameter](name), go: () => goOver(parameter) },
    passNoMore: path.via.includes(value) ? [{ words: LET_GO.via(name), go: () => goOver('via') }] : [],
  });
}

const LET_GO: Record<Stop, (name: string) => string> = {
  from: () => 'Start from another actor',
  to: () => 'Lead to another actor',
  via: (name) => `Without having to pass ${name}`,
  avoid: (name) => `Without avoiding ${name}`,
};

const isStop = (parameter: string | undefined): parameter is Stop =>
  parameter !== undefined && Object.hasOwn(LET_GO, parameter);
