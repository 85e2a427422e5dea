import { VisuallyHidden } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { count } from '../../graph-data/schema/words.ts';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import { useDirectory } from '../state/names.ts';
import { isEmbedded } from '../state/embedded.ts';
import { announce } from '../state/notices.ts';
import { placeInHand, rove, waysFrom, type Roving } from '../state/roving.ts';
import { hasSingleKeys } from '../state/single-keys.ts';
import { useMapHands } from '../state/use-map-hands.ts';
import { useChangeView, useView } from '../state/use-view.ts';
import { ActorRing } from './ActorRing.tsx';
import { wasByKeys } from './by-keys.ts';
import type { Drawing } from './camera.ts';
import classes from './GraphCanvas.module.css';
import { RovingCaption } from './RovingCaption.tsx';
import { useMovingByKeys } from './use-moving-by-keys.ts';
import { useAttending, useRovingStart } from './use-roving.ts';
import { useWayWords } from './use-way-words.ts';

interface Props {
  drawing: Drawing;
  /** What one can go along; of two maps what is on either. */
  relationships: GraphAnswer['edges'];
}

/** Options that stand on the page at once; a hub may have thousands. */
const MOST_OPTIONS = 100;

/** What changes the map is not for frames of other pages. */
const HELP = [
  'Left and Right go through the relationships of an actor, Up and Down from family to family. Enter goes along to the other actor, Backspace comes back. Space selects.',
  ...(isEmbedded()
    ? []
    : [
        'Control Space, or c, chooses the actor that it leads to, or the one that one is at, together with others. Shift with an arrow moves the actor that one is at.',
      ]),
  'F6 leaves.',
].join(' ');

/** Some systems keep Ctrl Space for themselves; `c` is of what is selected, where one does not see where one is. */
const choosesActor = ({ key, ctrlKey, metaKey }: KeyboardEvent, isSeen: boolean) =>
  ctrlKey || metaKey ? key === ' ' : key === 'c' && isSeen && hasSingleKeys();

/**
 * The map for the keyboard and for screen readers: one stop of the Tab key, from which the arrow keys go along relationships.
 *
 * It is a listbox of the relationships of one actor, and no `role="application"`: screen readers hand the arrow keys over to
 * either, but of a listbox they read the option in hand by themselves, with its place among the others, in every browser and
 * in braille. In an application all that would hang on live regions, of which some is lost when one goes on quickly.
 */
export function RovingFocus({ drawing, relationships }: Props) {
  const [roving, setRoving] = useState<Roving | null>(null);
  const [hasFocus, setHasFocus] = useState(false);
  // A panel that closes leaves the focus to the map, after a click as well: whoever points sees nothing of it.
  const [isSeen, setSeen] = useState(false);
  const { selected } = useView();
  const changeView = useChangeView();
  const directory = useDirectory();
  const hands = useMapHands();
  const moving = useMovingByKeys(drawing);
  const wordsOf = useWayWords();
  const startAt = useRovingStart(relationships);
  const ways = roving ? waysFrom(roving.at, relationships) : [];
  const index = roving ? placeInHand(roving, ways) : -1;
  const way = ways[index];
  const stop = roving && { at: roving.at, along: way?.edge.id, to: way?.to };
  useAttending(drawing, hasFocus && isSeen ? stop : null);

  const steer = (event: KeyboardEvent) => {
    if (!roving || event.altKey) return;
    if (event.shiftKey && !event.ctrlKey && !event.metaKey && isSeen && !isEmbedded()) {
      if (moving.move(roving.at, event.key)) {
        event.preventDefault();
        return;
      }
    }
    // Whatever else is done, it is done with the actor where it is.
    moving.letGo();
    if (choosesActor(event, isSeen)) {
      event.preventDefault();
      setSeen(true);
      if (isSeen && !isEmbedded()) hands.toggleChosen(way?.to ?? roving.at);
      return;
    }
    if (event.ctrlKey || event.metaKey) return;
    // The selection comes first: whoever lets go of it need not press twice for having come by here.
    if (event.key === 'Escape' && (selected !== undefined || !isSeen)) return;
    const to = rove(roving, event.key, ways);
    if (!to && event.key !== ' ') return;
    event.preventDefault();
    setSeen(true);
    // What would happen to something not seen is only shown first; to go on by an arrow harms nothing.
    if (!isSeen && !event.key.startsWith('Arrow')) return;
    if (to) {
      setRoving(to);
      if (to.at !== roving.at) {
        const onward = count(waysFrom(to.at, relationships).length, 'relationship');
        announce(`At ${directory(to.at).name}: ${onward}.`);
      }
    } else changeView({ selected: way?.edge.id ?? roving.at });
  };
  const first = Math.max(0, index - MOST_OPTIONS / 2);
  const name = roving ? directory(roving.at).name : '';
  return (
    <div data-region="map">
      <div
        role="listbox"
        tabIndex={0}
        className={classes.roving}
        aria-label={hasFocus && roving ? `Relationships of ${name}: ${ways.length}` : 'Relationships on the map'}
        aria-describedby="roving-help"
        aria-activedescendant={hasFocus && way ? `roving-${index}` : undefined}
        onFocus={() => {
          setSeen(wasByKeys());
          setRoving(startAt(roving));
          setHasFocus(true);
        }}
        onBlur={() => {
          moving.letGo();
          setHasFocus(false);
        }}
        onKeyDown={steer}
        onKeyUp={moving.letGo}
      >
        {hasFocus &&
          ways.slice(first, first + MOST_OPTIONS).map((each, place) => (
            <div
              key={each.edge.id}
              role="option"
              id={`roving-${first + place}`}
              aria-selected={each.edge.id === selected}
              aria-posinset={first + place + 1}
              aria-setsize={ways.length}
              className={classes.unseen}
            >
              {wordsOf(each, roving!.at)}
            </div>
          ))}
      </div>
      <VisuallyHidden id="roving-help">{HELP}</VisuallyHidden>
      {hasFocus && isSeen && roving && (
        <>
          <ActorRing drawing={drawing} actorId={roving.at} role="at" key={roving.at} />
          {way && <ActorRing drawing={drawing} actorId={way.to} role="ahead" key={`to ${way.to}`} />}
          <RovingCaption name={name} words={way && wordsOf(way, roving.at)} index={index} of={ways.length} />
        </>
      )}
    </div>
  );
}
