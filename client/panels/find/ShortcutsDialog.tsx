import { Checkbox, Modal } from '@mantine/core';
import { ACTIONS, CHOOSING_RULE, ESCAPE_RULE, type Action } from '../../state/actions.ts';
import { useNarrow } from '../../state/room.ts';
import { setSingleKeys, useSingleKeys } from '../../state/single-keys.ts';
import classes from './CommandPalette.module.css';
import { KeyCaps } from '../parts/KeyCaps.tsx';

const ALL: readonly Action[] = ACTIONS;
const GROUPS = [...new Set(ALL.map(({ group }) => group))];

/** Every action that has a key. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const narrow = useNarrow();
  const singleKeys = useSingleKeys();
  return (
    <Modal
      opened
      onClose={onClose}
      title="Keyboard shortcuts"
      size={narrow ? 'md' : 600}
      fullScreen={narrow}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.groups}>
        {GROUPS.map((group) => (
          <section key={group} aria-labelledby={`shortcuts-${group}`}>
            <h3 id={`shortcuts-${group}`} className={classes.groupName}>
              {group}
            </h3>
            <dl className={classes.shortcuts}>
              {ALL.filter((action) => action.group === group && action.keys.length > 0).map(({ id, name, keys }) => (
                <div key={id}>
                  <dt>{name}</dt>
                  <dd>
                    {keys.map((each) => (
                      <KeyCaps key={each} keys={each} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={classes.rule}>{CHOOSING_RULE}</p>
      <p className={classes.rule}>{ESCAPE_RULE}</p>
      <Checkbox
        className={classes.choice}
        size="xs"
        label="Keys without Ctrl do something"
        description="Switch this off if you speak to your computer, or hit keys by accident. Esc stays."
        checked={singleKeys}
        onChange={(event) => setSingleKeys(event.currentTarget.checked)}
      />
    </Modal>
  );
}
