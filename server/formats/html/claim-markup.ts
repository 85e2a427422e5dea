import type { Claim } from '../../../graph-data/schema/claim.ts';
import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import type { Event } from '../../../graph-data/schema/event.ts';
import { hedgeInWords } from '../../../graph-data/schema/hedge.ts';
import { confidenceOf, CREDIBILITY, sourceInWords } from '../../../graph-data/schema/ratings.ts';
import type { Report } from '../../../graph-data/schema/report.ts';
import { statusInWords } from '../../../graph-data/schema/standing.ts';
import { countryName, places, rangeInWords, voicesInWords } from '../../../graph-data/schema/words.ts';
import type { Evidence } from './evidence.ts';
import { isolated, mark, text } from './markup.ts';

/** One claim: what is said, when it was, who said it, where it stands, and how far to rely on it. */
export function claimMarkup(claim: Claim, evidence: Evidence, momentary: boolean): string {
  const { id, when, stance, hedge, status, statusOn, statement, attribution, qualifiers = {} } = claim;
  const report = evidence.report(claim.report);
  const event = evidence.event(claim.event);
  const since = statusOn === undefined ? '' : `, as of ${describeDate(statusOn, true)}`;
  const details = [
    ...Object.entries(qualifiers).map(([name, value]) => `<b>${text(name)}:</b> ${isolated(value)}`),
    ...(event ? [eventMarkup(event, evidence)] : []),
    ...(attribution ? [`Said by ${text(voicesInWords(attribution, evidence.lookUp))}.`] : []),
  ];
  return [
    `<div class="claim ${stance}" data-claim="${text(id)}">\n<p class="when">`,
    `<time title="EDTF ${text(when)}">${text(describeDate(when, momentary))}</time>`,
    stance === 'denies' ? ` ${mark('denies', 'against')}` : '',
    hedge === undefined ? '' : ` ${mark(hedgeInWords(hedge), 'doubt')}`,
    status === undefined ? '' : ` ${mark(`${statusInWords(status)}${since}`)}`,
    `</p>\n<p>${isolated(statement)}</p>\n`,
    ...details.map((detail) => `<p class="detail">${detail}</p>\n`),
    `<p class="detail">${citationMarkup(report, claim, evidence)}</p>\n`,
    `<p class="rating"><abbr title="Admiralty system: the letter rates the report, the digit what it says">`,
    `${report.reliability}${claim.credibility}</abbr> ${sourceInWords(report.reliability)}; `,
    `${CREDIBILITY[claim.credibility]}. Confidence ${confidenceOf(report.reliability, claim.credibility)} of 100.`,
    `</p>\n</div>\n`,
  ].join('');
}

/** Where it stands: report, publisher, date, paragraphs. */
function citationMarkup(report: Report, { paragraphs, element }: Claim, { lookUp }: Evidence): string {
  const { title, publisher, published, url, derivedFrom, file } = report;
  const cited = isolated(title, report.language);
  const place = element === undefined ? '' : ` (${text(element)})`;
  return [
    url === undefined ? `<cite>${cited}</cite>` : `<a href="${text(url)}" rel="noreferrer">${cited}</a>`,
    publisher === undefined ? '' : `, ${isolated(lookUp(publisher).name)}`,
    `, ${text(describeDate(published))}, <span class="place">${text(places(paragraphs, file))}</span>${place}`,
    derivedFrom ? ` (republished; the original is by ${isolated(lookUp(derivedFrom.publisher).name)})` : '',
    url === undefined ? '' : `<span class="address">${text(url)}</span>`,
  ].join('');
}

function eventMarkup({ name, when, place, means, casualties = [] }: Event, evidence: Evidence): string {
  const at = [place?.name, place?.region, place?.country && countryName(place.country)];
  // A country can be all that is known of the place.
  const where = [...new Set(at.filter(Boolean))].join(', ');
  const told = [describeDate(when, true), where, means && `by ${means}`].filter(Boolean).join(' · ');
  const toll = casualties.map(({ report, paragraphs, killed, injured }) => {
    const numbers = [killed && `${rangeInWords(killed)} killed`, injured && `${rangeInWords(injured)} injured`];
    const { publisher, title } = evidence.report(report);
    const source = publisher === undefined ? title : evidence.lookUp(publisher).label;
    return `<br/>${numbers.filter(Boolean).join(', ')} (${text(source)}, ${places(paragraphs, undefined)})`;
  });
  return `<b>event:</b> ${isolated(name)}, ${text(told)}${toll.join('')}`;
}
