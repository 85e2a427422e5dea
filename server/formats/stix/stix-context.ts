/** What every object of a bundle is made with. */
import { preferredName, type Actor } from '../../../graph-data/schema/actor.ts';
import type { ExportInput } from '../export-input.ts';
import { lastCodedOn } from '../last-coded-on.ts';
import { remember } from '../remember.ts';
import { stampOf } from './stix-times.ts';
import { uuidsIn } from './uuid-v5.ts';

/** Of Entente's own, within which names are `dataset/type/id`. */
const uuidOf = uuidsIn('54ecdb90-c201-45a5-9648-110bd5432cf5');
/** Of objects made of a dataset that does not say when it was coded. */
const EPOCH = '1970-01-01T00:00:00.000Z';

export class StixContext {
  readonly #input: ExportInput;
  readonly #codedOn: string;
  /** The dataset as the one who made the objects. */
  readonly maker: string;
  /** The id of the object that an actor becomes. */
  readonly actorRef = remember((id: string) => this.id(typeOf(this.actor(id)), 'actor', id));
  /** Who published a report, or else what it is called. */
  readonly #sourceOf = remember((reportId: string) => {
    const { title, publisher } = this.records.reports.get(reportId)!;
    return publisher === undefined ? title : preferredName(this.actor(publisher));
  });

  constructor(input: ExportInput) {
    this.#input = input;
    const codedOn = lastCodedOn(input.snapshot.dataset);
    this.#codedOn = (codedOn && stampOf(codedOn)) ?? EPOCH;
    this.maker = this.id('identity', 'dataset', '');
  }

  get records() {
    return this.#input.snapshot.records;
  }

  /** @param record what it is made of, and that record's id */
  id(type: string, record: string, id: string): string {
    return `${type}--${uuidOf(`${this.#input.snapshot.dataset.info.id}/${record}/${id}`)}`;
  }

  /** Properties that all objects have. @param codedOn of the record, where it is known */
  common(type: string, id: string, codedOn?: string) {
    const stamp = (codedOn && stampOf(codedOn)) ?? this.#codedOn;
    return { type, spec_version: '2.1', id, created_by_ref: this.maker, created: stamp, modified: stamp };
  }

  actor(id: string): Actor {
    const { graph } = this.#input.snapshot;
    return graph.actors.at(graph.actorIndex.get(id)!)!;
  }

  /** The property that cites a report, with what in it is cited. */
  citing(reportId: string, what?: string) {
    const { title, url } = this.records.reports.get(reportId)!;
    const description = what === undefined ? title : `${title}, ${what}`;
    return { external_references: [{ source_name: this.#sourceOf(reportId), description, ...(url && { url }) }] };
  }
}

/**
 * A threat actor is "believed to be operating with malicious intent" (section 4.17), which Entente says of nobody. STIX has
 * no other word for those who are armed and organized; everybody else is an identity.
 */
const typeOf = ({ subtype }: Actor) => (subtype === 'armed group' ? 'threat-actor' : 'identity');
