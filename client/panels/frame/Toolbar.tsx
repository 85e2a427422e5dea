import { ActionIcon } from '@mantine/core';
import { IconInfoCircle, IconMoon, IconRoute, IconSun, IconTable } from '@tabler/icons-react';
import { setListOpen, useHasTable, useInspected, useOverview } from '../../state/room.ts';
import { useShowTable } from '../../state/table/use-show-table.ts';
import { useTheme } from '../../state/theme.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import { CLOSED_PATH } from '../../state/path-question.ts';
import { ExportButton } from '../exports/ExportButton.tsx';
import { FilterButton } from '../filter/FilterButton.tsx';
import { Hint } from '../parts/Hint.tsx';
import { ImportButton } from '../imports/ImportButton.tsx';
import { ShareButton } from '../share/ShareButton.tsx';
import classes from './Side.module.css';

/** Every tool that is not on the map itself. */
export function Toolbar() {
  const { path } = useView();
  const changeView = useChangeView();
  const overview = useOverview();
  const { scheme, toggle } = useTheme();
  const other = scheme === 'dark' ? 'light' : 'dark';
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
      <Hint label="Find paths between two actors">
        <ActionIcon
          className={classes.tool}
          variant="transparent"
          aria-label="Paths"
          aria-pressed={path.open}
          onClick={togglePaths}
        >
          <IconRoute size={18} />
        </ActionIcon>
      </Hint>
      <Hint label="Actors, relationships and claims as tables">
        <ActionIcon
          className={classes.tool}
          variant="transparent"
          aria-label="Tables"
          aria-pressed={hasTable}
          onClick={() => showTable(hasTable ? null : 'actors')}
        >
          <IconTable size={18} />
        </ActionIcon>
      </Hint>
      <ExportButton />
      <ShareButton />
      <ImportButton />
      <Hint label={`Change to ${other} colours`}>
        <ActionIcon
          className={classes.tool}
          variant="transparent"
          aria-label={`Change to ${other} colours`}
          onClick={toggle}
        >
          {scheme === 'dark' ? <IconSun size={18} /> : <IconMoon size={18} />}
        </ActionIcon>
      </Hint>
      <Hint label="What this is, and all actors">
        <ActionIcon
          className={classes.tool}
          variant="transparent"
          aria-label="About this map"
          aria-pressed={overviewSeen}
          onClick={toggleOverview}
        >
          <IconInfoCircle size={18} />
        </ActionIcon>
      </Hint>
    </div>
  );
}
