import { Loader } from '@mantine/core';
import { lazy } from 'react';
import { Late } from '../../Late.tsx';
import { setListOpen, useInspected, useOverview } from '../../state/room.ts';
import { readSelection } from '../../state/selection.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import { Overview } from './Overview.tsx';
import { Panel } from '../parts/Panel.tsx';

const ActorPanel = lazy(async () => ({ default: (await import('../actor/ActorPanel.tsx')).ActorPanel }));
const RelationshipPanel = lazy(async () => ({
  default: (await import('../relationship/RelationshipPanel.tsx')).RelationshipPanel,
}));
const ReportPanel = lazy(async () => ({ default: (await import('../evidence/ReportPanel.tsx')).ReportPanel }));
const EventPanel = lazy(async () => ({ default: (await import('../evidence/EventPanel.tsx')).EventPanel }));
const TimesCompared = lazy(async () => ({ default: (await import('../time/TimesCompared.tsx')).TimesCompared }));
const PairPanel = lazy(async () => ({ default: (await import('../relationship/PairPanel.tsx')).PairPanel }));

/** What is selected, in full; while nothing is, what changed between compared times, or what the whole is about. */
export function Inspector() {
  const { selected } = useView();
  const changeView = useChangeView();
  const overview = useOverview();
  const inspected = useInspected();
  if (selected) {
    const close = () => changeView({ selected: null });
    return (
      <Panel label="Selected" onClose={close} key={selected}>
        <Late fallback={<Loader size="sm" aria-label="Loading" />}>
          <Selected selected={selected} />
        </Late>
      </Panel>
    );
  }
  if (inspected === 'changes') {
    const closeList = () => {
      setListOpen(false);
      // Else it would come out from beneath.
      overview.setOpen(false);
    };
    return (
      <Panel label="Two times compared" onClose={closeList}>
        <Late fallback={<Loader size="sm" aria-label="Loading" />}>
          <TimesCompared />
        </Late>
      </Panel>
    );
  }
  if (inspected === undefined) return null;
  return (
    <Panel label="About this map" onClose={() => overview.setOpen(false)}>
      <Overview />
    </Panel>
  );
}

function Selected({ selected }: { selected: string }) {
  const selection = readSelection(selected);
  switch (selection.of) {
    case 'relationship':
      return <RelationshipPanel id={selection.id} />;
    case 'pair':
      return <PairPanel ids={selection.ids} />;
    case 'report':
      return <ReportPanel id={selection.id} />;
    case 'event':
      return <EventPanel id={selection.id} />;
    case 'actor':
      return <ActorPanel id={selected} />;
  }
}
