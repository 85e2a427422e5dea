import { IconInfoCircle, IconMoon, IconRoute, IconSun, IconTable } from '@tabler/icons-react';
import { setListOpen, useHasTable, useInspected, useOverview } from '../../state/room.ts';
import { useShowTable } from '../../state/table/use-show-table.ts';
import { useTheme } from '../../state/theme.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import { CLOSED_PATH } from '../../state/path-question.ts';
import { ExportButton } from '../exports/ExportButton.tsx';
import { FilterButton } from '../filter/FilterButton.tsx';
import { ImportButton } from '../imports/ImportButton.tsx';
import { ShareButton } from '../share/ShareButton.tsx';
import { ToolButton } from '../parts/ToolButton.tsx';
import classes from './Side.module.css';

/** Every tool that is not on the map itself. */
export function Toolbar() {
  const { path } = useView();
  const changeView = useChangeView();
  const overview = useOverview();
  const { scheme, toggle } = useTheme();
  const toOther = `Change to ${scheme === 'dark' ? 'light' : 'dark'} colours`;
  const overviewSeen = useInspected() === 'overview';
  const hasTable = useHasTable();
  const showTable = useShowTable();
  const togglePaths = () => changeView({ path: path.open ? CLOSED_PATH : { open: true } });
  const toggleOverview = () => {
    overview.setOpen(!overviewSeen);
    setListOpen(false);
    changeView({ selected: null, path: CLOSED_PATH });
  };
  return (
    <div className={classes.tools} role="toolbar" aria-label="Tools">
      <FilterButton />
      <ToolButton
        name="Paths"
        hint="Find paths between two actors"
        icon={IconRoute}
        pressed={path.open}
        onClick={togglePaths}
      />
      <ToolButton
        name="Tables"
        hint="Actors, relationships and claims as tables"
        icon={IconTable}
        pressed={hasTable}
        onClick={() => showTable(hasTable ? null : 'actors')}
      />
      <ExportButton />
      <ShareButton />
      <ImportButton />
      <ToolButton name={toOther} hint={toOther} icon={scheme === 'dark' ? IconSun : IconMoon} onClick={toggle} />
      <ToolButton
        name="About this map"
        hint="What this is, and all actors"
        icon={IconInfoCircle}
        pressed={overviewSeen}
        onClick={toggleOverview}
      />
    </div>
  );
}
