/**
 * Reports and events as objects of STIX, without what they refer to. That can be too much for one object: the first part
 * then stands for the record, and others, numbered from 2, only refer to the rest.
 */
import type { Event } from '../../../graph-data/schema/event.ts';
import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import { RELIABILITY } from '../../../graph-data/schema/ratings.ts';
import type { Report } from '../../../graph-data/schema/report.ts';
import type { StixContext } from './stix-context.ts';
import { carrying } from './stix-extension.ts';
import { stampOf } from './stix-times.ts';

/** STIX wants the day on which a report was published: it is the first that is possible, and the description says what is known. */
export function toStixReport(report: Report, context: StixContext, part: number) {
  const { id, title, published, publishedNote, authors = [], reliability } = report;
  const common = context.common('report', context.id('report', 'report', partOf(id, part)));
  const description = [
    `Published: ${describeDate(published)}${publishedNote === undefined ? '' : ` (${publishedNote})`}.`,
    ...(authors.length > 0 ? [`Authors: ${authors.join(', ')}.`] : []),
    `Reliability: ${reliability}, ${RELIABILITY[reliability]}.`,
  ];
  return {
    ...common,
    name: partOf(title, part),
    description: description.join(' '),
    published: stampOf(published) ?? common.created,
    ...context.citing(id),
    ...carrying(...(part === 1 ? [{ type: 'report' as const, record: report }] : [])),
  };
}

/** Events can be talks as well as bombings, so that they are no incidents: what several claims are about, and no more. */
export function toStixGrouping(event: Event, context: StixContext, part: number) {
  const { id, kind, name, when, place, means } = event;
  const where = [place?.name, place?.region, place?.country].filter((part) => part !== undefined);
  const description = [
    `An event: ${kind}. Dated: ${describeDate(when, true)}.`,
    ...(where.length > 0 ? [`Place: ${where.join(', ')}.`] : []),
    ...(means === undefined ? [] : [`Means: ${means}.`]),
  ];
  return {
    ...context.common('grouping', context.id('grouping', 'event', partOf(id, part))),
    ...{ name: partOf(name, part), description: description.join(' '), context: 'unspecified' },
    ...carrying(...(part === 1 ? [{ type: 'event' as const, record: event }] : [])),
  };
}

const partOf = (name: string, part: number): string => (part === 1 ? name : `${name} (part ${part})`);
