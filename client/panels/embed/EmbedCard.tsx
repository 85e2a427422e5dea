import { remarksInWords } from '../../../graph-data/schema/doubt.ts';
import { confidenceInWords, count } from '../../../graph-data/schema/words.ts';
import { useShownPaths } from '../../state/comparison.ts';
import { directoryOf, useDirectory } from '../../state/names.ts';
import { signSentence } from '../../state/path-words.ts';
import { usePaths } from '../../state/path-queries.ts';
import { useActor, useRelationship } from '../../state/queries.ts';
import { actorsSelected, readSelection } from '../../state/selection.ts';
import { objectInWords, useSentences } from '../../state/sentences.ts';
import { useView } from '../../state/use-view.ts';
import { CardFrame } from './CardFrame.tsx';
import { EventCard } from './EventCard.tsx';
import { ReportCard } from './ReportCard.tsx';

/** What is selected on the map in a frame, or else the path shown: in a few words, with how much evidence there is. */
export function EmbedCard() {
  const { selected } = useView();
  const { a } = useShownPaths();
  if (selected === undefined) return a ? <PathCard /> : null;
  const selection = readSelection(selected);
  if (selection.of === 'actor') return <ActorCard id={selection.id} />;
  if (selection.of === 'relationship') return <RelationshipCard id={selection.id} />;
  if (selection.of === 'pair') return <PairCard selected={selected} />;
  return selection.of === 'event' ? <EventCard id={selection.id} /> : <ReportCard id={selection.id} />;
}

function ActorCard({ id }: { id: string }) {
  const { filters } = useView();
  const { data, error } = useActor(id, filters);
  if (!data) return error && <CardFrame title={id} facts={error.message} />;
  const claims = new Set(data.relationships.flatMap((relationship) => relationship.claims)).size;
  const isAll = data.relationships.length === data.total;
  const facts = `${count(data.total, 'relationship')}${isAll ? ` from ${count(claims, 'claim')}` : ''}.`;
  return <CardFrame title={data.name} facts={facts} />;
}

function RelationshipCard({ id }: { id: string }) {
  const { data, error } = useRelationship(id);
  const { verb } = useSentences();
  if (!data) return error && <CardFrame title={id} facts={error.message} />;
  const nameOf = (actor: string) => directoryOf(data.actors)(actor).name;
  const facts = [
    `${count(data.claims.length, 'claim')} in ${count(data.reports.length, 'report')}`,
    count(data.roots, 'independent source'),
    confidenceInWords(data.confidence),
    // How sure it is, is told already.
    ...remarksInWords({ ...data, confidence: 0 }),
  ];
  const sentence = `${nameOf(data.subject)} ${verb(data)} ${objectInWords(data, nameOf(data.object))}`;
  return <CardFrame title={sentence} facts={`${facts.join(' · ')}.`} />;
}

function PairCard({ selected }: { selected: string }) {
  const directory = useDirectory();
  const [a = '', b = ''] = actorsSelected(selected);
  return (
    <CardFrame title={`${directory(a).name} and ${directory(b).name}`} facts="" lead="Read what is between them" />
  );
}

function PathCard() {
  const { path, filters } = useView();
  const { data } = usePaths(path, filters);
  const { a, indexes } = useShownPaths();
  if (!data || !a) return null;
  const place = data.paths.length > 1 ? `, path ${indexes[0] + 1} of ${data.paths.length}` : '';
  const claims = a.hops.reduce((sum, hop) => sum + hop.claims.length, 0);
  const facts = `${signSentence(a, directoryOf(data.actors))}, by its signs. ${count(a.hops.length, 'hop')}, ${count(claims, 'claim')}.`;
  return <CardFrame title={`${data.from.name} to ${data.to.name}${place}`} facts={facts} />;
}
