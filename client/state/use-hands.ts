import type { Hands } from './actions.ts';
import { currentAttention } from './attention.ts';
import { openDialog } from './dialogs.ts';
import { dossierAddress } from './dossier.ts';
import { toggleLasso } from './lasso.ts';
import { hasMenu, openMenuByKey } from './map-menu.ts';
import { CLOSED_PATH, putStop } from './path-question.ts';
import { pickFor, usePicking } from './picking.ts';
import { currentTimeMoves } from './play.ts';
import { currentMapMoves, wishForField } from './reach.ts';
import { goToRegion } from './regions.ts';
import { setListOpen, useHasTable, useNarrow, useOverview } from './room.ts';
import { toggleSmallMap } from './small-map.ts';
import { useShowTable } from './table/use-show-table.ts';
import { useTheme } from './theme.ts';
import { useClearFilters } from './use-clear-filters.ts';
import { useCompareTimes, useMapsApart } from './use-compare-times.ts';
import { useMapHands } from './use-map-hands.ts';
import { useStops } from './use-stops.ts';
import { useChangeView, useView } from './use-view.ts';
import { useSteps } from './use-view-history.ts';

/** What the actions of the page are done with now. */
export function useHands(): Hands {
  const view = useView();
  const changeView = useChangeView();
  const clearFilters = useClearFilters();
  const overview = useOverview();
  const { put } = useStops();
  const { toggle } = useTheme();
  const hasTable = useHasTable();
  const narrow = useNarrow();
  return {
    ...{ view, picking: usePicking(), hasFilters: clearFilters !== undefined, ...useSteps() },
    onMap: useMapHands(),
    map: (move) => currentMapMoves()?.[move](),
    open: openDialog,
    search: () => wishForField('search'),
    pathFrom: (id) => {
      if (id === undefined) changeView({ path: { open: true } });
      else {
        put('from', id);
        // The path is what comes next; on a phone there is no room for both.
        changeView({ selected: null });
      }
      wishForField('path-end');
    },
    pathTo: (id) => {
      put('to', id);
      changeView({ selected: null });
      wishForField('path-end');
    },
    pathBetween: (from, to) => {
      const first = { ...view.path, ...putStop(view.path, 'from', from) };
      changeView({ path: { ...first, ...putStop(first, 'to', to) }, selected: null });
    },
    openDossier: (id) => window.location.assign(dossierAddress(window.location.pathname, id, view.filters)),
    ...{ menuOf: () => [currentAttention(), view.selected].find((id) => id && hasMenu(id)), openMenu: openMenuByKey },
    closePaths: () => changeView({ path: CLOSED_PATH }),
    select: (id) => changeView({ selected: id }),
    endPicking: () => pickFor(null),
    ...{ toggleLasso, toggleSmallMap },
    clearFilters: () => clearFilters?.(),
    compareTimes: useCompareTimes(),
    mapsApart: useMapsApart(),
    time: (move, by = 1) => currentTimeMoves()?.[move](by),
    ...{ showTable: useShowTable(), hasTable, isCovered: hasTable && narrow, goToRegion },
    showAbout: () => {
      overview.setOpen(true);
      setListOpen(false);
      changeView({ selected: null, path: CLOSED_PATH });
    },
    changeTheme: toggle,
  };
}
