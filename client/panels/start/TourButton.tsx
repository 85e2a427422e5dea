import { Button } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { openDialog } from '../../state/dialogs.ts';
import { endFirstVisit } from '../../state/first-visit.ts';

/** Begins the tour. */
export function TourButton() {
  const begin = () => {
    endFirstVisit();
    openDialog('tour');
  };
  return (
    <Button mt="xs" size="xs" variant="default" leftSection={<IconPlayerPlay size={14} aria-hidden />} onClick={begin}>
      Take the one-minute tour
    </Button>
  );
}
