/**
 * Records that another program dropped, Gephi for one, made again as far as nodes and edges tell of them. Each is a finding:
 * what they do not tell is lost.
 */
import { ACTOR_TYPES } from '../../../graph-data/schema/actor-types.ts';
import { actorSchema } from '../../../graph-data/schema/actor.ts';
import { datasetInfoSchema } from '../../../graph-data/schema/dataset.ts';
import { eventSchema } from '../../../graph-data/schema/event.ts';
import { reportRecordSchema } from '../../../graph-data/schema/report.ts';
import { kindSchema } from '../../../graph-data/schema/vocabulary.ts';
import { UNKNOWN_LICENCE } from '../../../graph-data/schema/words.ts';
import { cut, oneLine, slug } from '../coding/text.ts';
import type { Findings } from '../table/findings.ts';
import { baseKind, type Restored } from './restored.ts';
import type { Told } from './told.ts';

export interface FileHint {
  /** As its owner calls it; without folders. */
  fileName: string;
  /** The day on which it is read, as EDTF. */
  today: string;
}

/** Makes what is missing of the dataset's own description, kinds, actors, reports and events. */
export function rebuild(restored: Restored, told: Told, findings: Findings, hint: FileHint): void {
  rebuildInfo(restored, findings, hint);
  rebuildKinds(restored, told, findings);
  rebuildActors(restored, told, findings);
  rebuildReports(restored, told, findings, hint);
  rebuildEvents(restored, told, findings);
}

function rebuildInfo(restored: Restored, findings: Findings, { fileName }: FileHint): void {
  const name = fileName.replace(/\.[A-Za-z0-9]+$/, '');
  const title = cut(oneLine(name), 150) || 'A file';
  const description = 'Read back from a file of Entente that another program changed.';
  const info = { id: slug(name, '-', 60) || 'file', title, description, licence: UNKNOWN_LICENCE };
  const checked = restored.problems.check(datasetInfoSchema, info, 1, `the name of the file`);
  if (!checked) return;
  const { kinds: _, ...rest } = checked;
  restored.info = rest;
  findings.add('dataset-rebuilt', 1, 'the file no longer says what dataset it is; it is named after the file');
}

function rebuildKinds({ kinds, problems }: Restored, told: Told, findings: Findings): void {
  for (const [id, { line, label = id, value, qualifiers, statuses }] of told.kinds) {
    if (baseKind(id) || kinds.has(id)) continue;
    const symmetric = value('symmetric') === 'true';
    const reads = {
      forward: label,
      reverse: symmetric ? label : `is at the other end of: ${label}`.slice(0, 60).trim(),
    };
    const kind = problems.check(
      kindSchema,
      {
        ...{
          id,
          family: value('family') ?? 'other',
          sign: Number(value('sign') ?? 0),
          symmetric,
          aspect: 'state',
          reads,
        },
        ...{ subjects: [...ACTOR_TYPES], objects: [...ACTOR_TYPES], definition: `${label}.` },
        ...{ qualifiers: [...qualifiers], statuses: [...statuses] },
      },
      line,
      `kind ${id}`,
    );
    if (kind) kinds.add(kind, line);
    findings.add('kind-rebuilt', line, `what kind ${id} means was made from its edges; its definition is lost`);
  }
}

function rebuildActors({ actors, problems }: Restored, told: Told, findings: Findings): void {
  for (const [id, line] of told.actors) {
    if (actors.has(id)) continue;
    const names = [{ value: id, preferred: true }];
    const actor = { id, type: 'other', names, summary: 'Named in the file, which tells nothing more of it.' };
    const checked = problems.check(actorSchema, actor, line, `actor ${id}`);
    if (checked) actors.add(checked, line);
    findings.add('actor-rebuilt', line, `actor ${id} is named and is no node; all but the id is lost`);
  }
}

function rebuildReports({ reports, problems }: Restored, told: Told, findings: Findings, { today }: FileHint): void {
  for (const [id, { line, facts, paragraph }] of told.reports) {
    if (reports.has(id)) continue;
    const { title = id, publisher, published = today, reliability = 'F' } = facts;
    const report = { id, title, publisher, published, language: 'und', reliability, paragraphs: paragraph, claims: [] };
    const checked = problems.check(reportRecordSchema, report, line, `report ${id}`);
    if (checked) {
      const { claims: _, ...rest } = checked;
      reports.add(rest, line);
    }
    const lost = 'its authors, address, language and length are lost';
    findings.add('report-rebuilt', line, `report ${id} was made from the claims that cite it; ${lost}`);
  }
}

function rebuildEvents({ events, problems }: Restored, told: Told, findings: Findings): void {
  for (const [id, { line, when }] of told.events) {
    if (events.has(id)) continue;
    const checked = problems.check(eventSchema, { id, kind: 'event', name: id, when }, line, `event ${id}`);
    if (checked) events.add(checked, line);
    findings.add(
      'event-rebuilt',
      line,
      `event ${id} was made from a claim about it; name, place and casualties are lost`,
    );
  }
}
