import { useMemo, useState } from 'react';
import { GraphCanvas } from './canvas/GraphCanvas.tsx';
import { Announcer } from './panels/frame/Announcer.tsx';
import { BottomNotices } from './panels/map/BottomNotices.tsx';
import { ComparisonDrawer } from './panels/path/ComparisonDrawer.tsx';
import { Footnote } from './panels/frame/Footnote.tsx';
import { Inspector } from './panels/frame/Inspector.tsx';
import { Keys } from './panels/find/Keys.tsx';
import { MapMenuPlace } from './panels/map/MapMenuPlace.tsx';
import { MapNotice } from './panels/map/MapNotice.tsx';
import { MapTools } from './panels/map/MapTools.tsx';
import { Side } from './panels/frame/Side.tsx';
import { SkipLinks } from './panels/frame/SkipLinks.tsx';
import { SoughtClaim } from './panels/evidence/SoughtClaim.tsx';
import { Tables } from './panels/frame/Tables.tsx';
import { TimeBar } from './panels/time/TimeBar.tsx';
import { TopOfMap } from './panels/map/TopOfMap.tsx';
import { TourPlace } from './panels/start/TourPlace.tsx';
import { WalkKey } from './panels/path/WalkKey.tsx';
import { Welcome } from './panels/start/Welcome.tsx';
import { OverviewContext, useNarrow } from './state/room.ts';
import { useView } from './state/use-view.ts';

/** The map, and what floats at its edges. */
export function App() {
  const narrow = useNarrow();
  const { apart } = useView();
  const [overviewOpen, setOverviewOpen] = useState(!narrow && !apart);
  const overview = useMemo(() => ({ open: overviewOpen, setOpen: setOverviewOpen }), [overviewOpen]);
  return (
    <OverviewContext value={overview}>
      <SkipLinks />
      <Side />
      <main>
        <GraphCanvas />
        <MapTools />
        <MapNotice />
        <WalkKey />
        <BottomNotices />
        <TopOfMap />
        <Welcome />
        <MapMenuPlace />
      </main>
      <TimeBar />
      <ComparisonDrawer />
      <Tables />
      <Inspector />
      <SoughtClaim />
      <Footnote />
      <TourPlace />
      <Announcer />
      <Keys />
    </OverviewContext>
  );
}
