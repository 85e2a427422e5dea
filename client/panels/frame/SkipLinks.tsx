import { enterRegion, type Region } from '../../state/regions.ts';
import { useHasTable } from '../../state/room.ts';
import { useShowTable } from '../../state/table/use-show-table.ts';
import { useView } from '../../state/use-view.ts';
import classes from './SkipLinks.module.css';

/** The first stops of the Tab key: the parts of the page. Seen while they have the focus. */
export function SkipLinks() {
  const { selected } = useView();
  const hasTable = useHasTable();
  const showTable = useShowTable();
  const to = (region: Region, words: string, go: () => void = () => enterRegion(region)) => (
    <a
      href={`#${region}`}
      // Not by the address: that belongs to the view.
      onClick={(event) => {
        event.preventDefault();
        go();
      }}
    >
      {words}
    </a>
  );
  return (
    <nav className={classes.links} aria-label="Parts of the page">
      {to('search', 'Search')}
      {to('map', 'Map')}
      {selected !== undefined && to('inspector', 'What is selected')}
      {to('table', hasTable ? 'Table' : 'Open the tables', hasTable ? undefined : () => showTable('actors'))}
    </nav>
  );
}
