/** A large GEXF as programs write it, made from a seed and written as a stream. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { below, randomFrom } from './random.ts';

const KINDS = ['allied_with', 'cooperates_with', 'supports', 'fights', 'rival_of', 'attacked', 'part_of', 'leads'];
const FAMILIES = ['alliance', 'alliance', 'alliance', 'rivalry', 'rivalry', 'rivalry', 'structure', 'structure'];
const TYPES = ['organization', 'leader', 'agency', 'state', 'community'];
const COUNTRIES = ['PK', 'AF', 'IN', 'IR', 'US', 'CN', 'SA', 'AE'];

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta lastmodifieddate="2026-01-01"><creator>bench</creator></meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date">
<attributes class="node"><attribute id="0" title="actor_type" type="string"/><attribute id="1" title="country" type="string"/></attributes>
<attributes class="edge"><attribute id="0" title="confidence" type="integer"/><attribute id="1" title="sign" type="integer"/><attribute id="2" title="family" type="string"/></attributes>
`;

/**
 * Every node has a label, two values and a position; every edge an id, a kind, a weight, dates and two or three values.
 */
export async function writeGexfFile(path: string, nodes: number, edges: number, seed: number): Promise<void> {
  const random = randomFrom(seed);
  const out = createWriteStream(path, { highWaterMark: 1 << 20 });
  let text = HEAD;
  const flush = async () => {
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  };
  text += '<nodes>\n';
  for (let node = 0; node < nodes; node += 1) {
    text += nodeText(node, random);
    if (text.length > 1 << 20) await flush();
  }
  text += '</nodes>\n<edges>\n';
  for (let edge = 0; edge < edges; edge += 1) {
    text += edgeText(edge, nodes, random);
    if (text.length > 1 << 20) await flush();
  }
  text += '</edges>\n</graph>\n</gexf>\n';
  out.end(text);
  await once(out, 'close');
}

function nodeText(node: number, random: () => number): string {
  const [x, y] = [(random() * 2000 - 1000).toFixed(3), (random() * 2000 - 1000).toFixed(3)];
  return `<node id="n${node}" label="Actor number ${node}"><attvalues><attvalue for="0" value="${TYPES[below(random, 5)]!}"/><attvalue for="1" value="${COUNTRIES[below(random, 8)]!}"/></attvalues><viz:position x="${x}" y="${y}" z="0.0"/></node>\n`;
}

function edgeText(edge: number, nodes: number, random: () => number): string {
  const [source, target, kind] = [below(random, nodes), below(random, nodes), below(random, KINDS.length)];
  const year = 2000 + below(random, 20);
  const start = `${year}-${pad(1 + below(random, 12))}-${pad(1 + below(random, 28))}`;
  const end =
    random() < 0.5
      ? ` end="${year + 1 + below(random, 5)}-${pad(1 + below(random, 12))}-${pad(1 + below(random, 28))}"`
      : '';
  const family = random() < 0.5 ? `<attvalue for="2" value="${FAMILIES[kind]!}"/>` : '';
  const values = `<attvalue for="0" value="${below(random, 101)}"/><attvalue for="1" value="${kind < 3 ? 1 : -1}"/>${family}`;
  return `<edge id="${edge}" source="n${source}" target="n${target}" kind="${KINDS[kind]!}" weight="${1 + below(random, 9)}" start="${start}"${end}><attvalues>${values}</attvalues></edge>\n`;
}

const pad = (number: number): string => (number < 10 ? `0${number}` : String(number));
