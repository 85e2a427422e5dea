import { Anchor } from '@mantine/core';
import { gephiLiteAddress } from '../../state/gephi-lite.ts';
import panels from '../parts/panels.module.css';

interface Props {
  /** Of the GEXF file, on this server. */
  address: string;
  onTheWeb: boolean;
}

/** Leads to Gephi Lite with the file opened there, or says why it cannot. */
export function OpenInGephiLite({ address, onTheWeb }: Props) {
  const { protocol, host, href } = window.location;
  if (onTheWeb && protocol === 'https:') {
    return (
      <Anchor href={gephiLiteAddress(new URL(address, href))} target="_blank" rel="noreferrer" size="sm">
        Open in Gephi Lite
      </Anchor>
    );
  }
  const why = onTheWeb
    ? `It reads files by HTTPS alone, and this page came from ${host} without.`
    : `It runs on the web, from where ${host} cannot be reached: download the file and open it there.`;
  return <p className={panels.small}>No link to Gephi Lite. {why}</p>;
}
