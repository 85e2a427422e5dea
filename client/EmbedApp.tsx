import { GraphCanvas } from './canvas/GraphCanvas.tsx';
import { Announcer } from './panels/Announcer.tsx';
import { EmbedCard } from './panels/EmbedCard.tsx';
import { EmbedHead } from './panels/EmbedHead.tsx';
import classes from './panels/Embed.module.css';
import { Legend } from './panels/Legend.tsx';
import { MapNotice } from './panels/MapNotice.tsx';

/** The map to read only, for a frame on another site: what it shows, what its lines mean, and the way to the whole. */
export function EmbedApp() {
  return (
    <>
      <div className={classes.top}>
        <EmbedHead />
        <EmbedCard />
      </div>
      <main>
        <GraphCanvas />
        <MapNotice />
        <div className={classes.legend}>
          <Legend folded />
        </div>
      </main>
      <Announcer />
    </>
  );
}
