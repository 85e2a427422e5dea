import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { announce } from '../../state/notices.ts';
import { copyText } from './copy-text.ts';
import share from '../share/ShareMenu.module.css';

/** A text that is there to be copied: by a button, or by hand where the browser does not let a page do it. */
export function CopyField({ label, text }: { label: string; text: string }) {
  const [copied, setCopied] = useState<string>();
  const copy = async () => {
    const done = await copyText(text);
    setCopied(done ? text : undefined);
    announce(done ? 'Copied.' : 'The browser does not let the page copy. Select the text and copy it.');
  };
  return (
    <div className={share.copy}>
      <TextInput size="xs" readOnly aria-label={label} value={text} onFocus={(event) => event.currentTarget.select()} />
      <Button size="xs" variant="default" aria-label={`Copy ${label}`} onClick={() => void copy()}>
        {copied === text ? 'Copied' : 'Copy'}
      </Button>
    </div>
  );
}
