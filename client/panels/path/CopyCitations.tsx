import { Button, Group } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import type { Path } from '../../../server/contract/paths.ts';
import { announce } from '../../state/notices.ts';
import { copyText } from '../parts/copy-text.ts';
import panels from '../parts/panels.module.css';
import classes from './PathAnswer.module.css';

type Form = 'text' | 'markdown';

const FORMS: Record<Form, string> = { text: 'Copy with citations', markdown: 'as Markdown' };

/** Takes the sentence and its citations to the clipboard; where that is closed, shows them to be copied by hand. */
export function CopyCitations({ path }: { path: Path }) {
  const [copied, setCopied] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const copy = async (form: Form) => {
    const done = await copyText(path[form]);
    setCopied(done ? path[form] : undefined);
    setRefused(done ? undefined : path[form]);
    announce(done ? `Copied the sentence and ${path.citations.length} citations.` : 'Copying failed.');
  };
  return (
    <>
      <Group gap="xs" className={classes.copy}>
        {(['text', 'markdown'] as const).map((form) => {
          const Icon = copied === path[form] ? IconCheck : IconCopy;
          return (
            <Button
              key={form}
              size="compact-xs"
              variant="default"
              leftSection={<Icon size={13} aria-hidden />}
              aria-label={form === 'markdown' ? 'Copy with citations as Markdown' : undefined}
              onClick={() => void copy(form)}
            >
              {FORMS[form]}
            </Button>
          );
        })}
        {(copied === path.text || copied === path.markdown) && <span className={panels.small}>Copied.</span>}
      </Group>
      {(refused === path.text || refused === path.markdown) && (
        <label className={panels.small}>
          The browser does not let this page copy. Copy it from here:
          <textarea className={classes.byHand} readOnly rows={5} value={refused} autoFocus onFocus={selectAll} />
        </label>
      )}
    </>
  );
}

const selectAll = (event: React.FocusEvent<HTMLTextAreaElement>) => event.currentTarget.select();
