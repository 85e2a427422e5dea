import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FormatList } from '../../../server/contract/answers.ts';
import type { Extent } from '../../state/extent.ts';
import { exportAddress, type ExportOptions } from '../../state/export-address.ts';
import { useView } from '../../state/use-view.ts';
import classes from './ExportDialog.module.css';
import { GexfOptions } from './GexfOptions.tsx';
import { OpenInGephiLite } from './OpenInGephiLite.tsx';
import { TakeDrawn } from './TakeDrawn.tsx';

interface Props {
  format: FormatList['items'][number];
  /** Undefined until it is known. */
  extent: Extent | undefined;
  /** Whether web applications can read files from this server. */
  onTheWeb: boolean;
}

/** A format: who reads it, what it keeps and loses, and where to get it. */
export function ExportFormatRow({ format, extent, onTheWeb }: Props) {
  const { id, name, readers, extension, keeps, loses, most } = format;
  const { filters } = useView();
  const [options, setOptions] = useState<ExportOptions>({});
  const tooLarge = most !== undefined && extent !== undefined && Math.max(extent.actors, extent.relationships) > most;
  const address = exportAddress(id, filters, options);
  return (
    <li className={classes.format} data-format={id}>
      <h4 className={classes.name}>
        {name} <span className={classes.extension}>.{extension}</span>
      </h4>
      <p className={classes.readers}>{readers}</p>
      <dl className={classes.terms}>
        <dt>Keeps</dt>
        <dd>{keeps}</dd>
        <dt>Loses</dt>
        <dd>{loses}</dd>
      </dl>
      <div className={classes.take}>
        {tooLarge ? (
          <p className={classes.readers}>
            Too large: it holds at most {most.toLocaleString('en')} actors and as many relationships. Narrow the
            filters.
          </p>
        ) : options.drawn ? (
          <TakeDrawn options={options} />
        ) : (
          <Button size="xs" variant="default" component="a" href={address} download aria-label={`Download as ${name}`}>
            Download
          </Button>
        )}
      </div>
      {id === 'gexf' && (
        <div className={classes.more}>
          <GexfOptions options={options} onChange={setOptions} />
          <OpenInGephiLite address={exportAddress(id, filters, {})} onTheWeb={onTheWeb} />
        </div>
      )}
    </li>
  );
}
