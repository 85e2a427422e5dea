import { IconShare } from '@tabler/icons-react';
import { lazy } from 'react';
import { ToolPopover } from '../parts/ToolPopover.tsx';

const ShareMenu = lazy(async () => ({ default: (await import('./ShareMenu.tsx')).ShareMenu }));

/** Opens what others can be given of this view: a link, a frame, a picture. */
export function ShareButton() {
  return (
    <ToolPopover
      dialog="share"
      name="Share"
      hint="Share this view: link, frame or picture"
      icon={IconShare}
      title="Share this view"
    >
      <ShareMenu />
    </ToolPopover>
  );
}
