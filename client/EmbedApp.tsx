import { GraphCanvas } from './canvas/GraphCanvas.tsx';
import { Announcer } from './panels/frame/Announcer.tsx';
import { EmbedCard } from './panels/embed/EmbedCard.tsx';
import { EmbedHead } from './panels/embed/EmbedHead.tsx';
import classes from './panels/embed/Embed.module.css';
import { Legend } from './panels/legend/Legend.tsx';
import { MapNotice } from './panels/map/MapNotice.tsx';

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
