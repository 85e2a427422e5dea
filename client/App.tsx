import { useMemo, useState } from 'react';
import { GraphCanvas } from './canvas/GraphCanvas.tsx';
import { Announcer } from './panels/Announcer.tsx';
import { BottomNotices } from './panels/BottomNotices.tsx';
import { ComparisonDrawer } from './panels/ComparisonDrawer.tsx';
import { Footnote } from './panels/Footnote.tsx';
import { Inspector } from './panels/Inspector.tsx';
import { Keys } from './panels/Keys.tsx';
import { LookMenu } from './panels/LookMenu.tsx';
import { MapNotice } from './panels/MapNotice.tsx';
import { Side } from './panels/Side.tsx';
import { SkipLinks } from './panels/SkipLinks.tsx';
import { SoughtClaim } from './panels/SoughtClaim.tsx';
import { Tables } from './panels/Tables.tsx';
import { TimeBar } from './panels/TimeBar.tsx';
import { TopOfMap } from './panels/TopOfMap.tsx';
import { TourPlace } from './panels/TourPlace.tsx';
import { WalkKey } from './panels/WalkKey.tsx';
import { Welcome } from './panels/Welcome.tsx';
import { OverviewContext, useNarrow } from './state/room.ts';

/** The map, and what floats at its edges. */
export function App() {
  const narrow = useNarrow();
  const [overviewOpen, setOverviewOpen] = useState(!narrow);
  const overview = useMemo(() => ({ open: overviewOpen, setOpen: setOverviewOpen }), [overviewOpen]);
  return (
    <OverviewContext value={overview}>
      <SkipLinks />
      <Side />
      <main>
        <GraphCanvas />
        <LookMenu />
        <MapNotice />
        <WalkKey />
        <BottomNotices />
        <TopOfMap />
        <Welcome />
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
