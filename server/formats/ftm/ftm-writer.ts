/**
 * The graph as entities of FollowTheMoney, one a line (https://followthemoney.tech). Each claim is a link of its own, since
 * a link can name only one source and one time. What an entity was made of stands beside its properties, in `entente`.
 */
import { everyActor, everyClaim } from '../every-record.ts';
import { asideOf, type ExportInput } from '../export-input.ts';
import type { AsideRecord } from '../aside-records.ts';
import { inChunks } from '../chunks.ts';
import { toFtmActor, toFtmNote } from './ftm-actor.ts';
import { toFtmClaim } from './ftm-claim.ts';
import { FtmContext, type FtmLine } from './ftm-context.ts';
import { toFtmArticle, toFtmEvent } from './ftm-report.ts';

export function writeFtm(input: ExportInput): Generator<string, void> {
  return inChunks(piecesOf(input));
}

function* piecesOf(input: ExportInput): Generator<string> {
  const { snapshot, filterText } = input;
  const context = new FtmContext(snapshot);
  const aside = asideOf(input);
  const { kinds: _, ...info } = snapshot.dataset.info;
  const kinds = aside.kinds.map((record) => ({ type: 'kind' as const, record }));
  yield lineOf(toFtmNote(snapshot.dataset.info, filterText, context), { type: 'dataset', record: info }, ...kinds);
  for (const record of everyActor(input, aside)) yield lineOf(toFtmActor(record, context), { type: 'actor', record });
  for (const record of aside.reports) yield lineOf(toFtmArticle(record, context), { type: 'report', record });
  for (const record of aside.events) yield lineOf(toFtmEvent(record, context), { type: 'event', record });
  for (const record of everyClaim(input, aside)) yield lineOf(toFtmClaim(record, context), { type: 'claim', record });
}

function lineOf({ id, schema, properties }: FtmLine, ...entente: AsideRecord[]): string {
  const given = Object.entries(properties).filter(([, values]) => values.length > 0);
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(given), entente })}\n`;
}
