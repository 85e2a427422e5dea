import { useOverview } from '../state/room.ts';
import { readSelection } from '../state/selection.ts';
import { useChangeView, useView } from '../state/use-view.ts';
import { ActorPanel } from './ActorPanel.tsx';
import { Overview } from './Overview.tsx';
import { Panel } from './Panel.tsx';
import { RelationshipPanel } from './RelationshipPanel.tsx';

/** What is selected, in full; while nothing is, what the whole is about. */
export function Inspector() {
  const { selected, path } = useView();
  const changeView = useChangeView();
  const overview = useOverview();
  if (selected) {
    const close = () => changeView({ selected: null });
    return (
      <Panel label="Selected" onClose={close} key={selected}>
        <Selected selected={selected} />
      </Panel>
    );
  }
  if (!overview.open || path.open) return null;
  return (
    <Panel label="About this map" onClose={() => overview.setOpen(false)}>
      <Overview />
    </Panel>
  );
}

function Selected({ selected }: { selected: string }) {
  return readSelection(selected).of === 'relationship' ? (
    <RelationshipPanel id={selected} />
  ) : (
    <ActorPanel id={selected} />
  );
}
