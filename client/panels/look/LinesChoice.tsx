import { Checkbox } from '@mantine/core';
import { useChangeView, useView } from '../../state/use-view.ts';

/** Whether all relationships between the same two actors are one line. */
export function LinesChoice() {
  const { map } = useView();
  const changeView = useChangeView();
  return (
    <Checkbox
      size="xs"
      label="One line between two actors"
      description="With the number of its relationships; a click on it draws them apart."
      checked={map.bundled}
      onChange={({ currentTarget: { checked } }) => changeView({ map: { bundled: checked } })}
    />
  );
}
