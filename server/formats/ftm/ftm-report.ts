/** Reports and events as entities of FollowTheMoney. */
import { parseEdtf } from '../../../graph-data/schema/edtf.ts';
import type { Event } from '../../../graph-data/schema/event.ts';
import type { Report } from '../../../graph-data/schema/report.ts';
import { dateIn, given, timesOf, type FtmContext, type FtmLine } from './ftm-context.ts';

/** ISO 639-3, which FollowTheMoney has, for the codes of two letters that most reports on the region have. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ...{ ar: 'ara', de: 'deu', en: 'eng', es: 'spa', fa: 'fas', fr: 'fra', hi: 'hin', pa: 'pan', ps: 'pus', ru: 'rus' },
  ...{ sd: 'snd', tr: 'tur', ur: 'urd', zh: 'zho' },
};

export function toFtmArticle(report: Report, context: FtmContext): FtmLine {
  const { id, title, authors = [], published, language, file } = report;
  const [tongue = ''] = language.split('-');
  return {
    ...{ id: context.id('report', id), schema: 'Article' },
    properties: {
      // A document has to have the name of a file.
      ...{ title: [title], name: [title], fileName: [file?.name ?? id], author: authors },
      ...{ publishedAt: dateIn(parseEdtf(published).start), ...context.sourceOf(report) },
      language: given(tongue.length === 3 ? tongue : LANGUAGES[tongue]),
    },
  };
}

export function toFtmEvent(event: Event, context: FtmContext): FtmLine {
  const { id, name, kind, when, place, means } = event;
  const where = [place?.name, place?.region].filter((part) => part !== undefined);
  return {
    ...{ id: context.id('event', id), schema: 'Event' },
    properties: {
      ...{ name: [name], keywords: [kind], ...timesOf(when, true) },
      ...{ location: where.length > 0 ? [where.join(', ')] : [], country: given(place?.country?.toLowerCase()) },
      notes: means === undefined ? [] : [`Means: ${means}.`],
    },
  };
}
