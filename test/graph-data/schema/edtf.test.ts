import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoDay } from '../../../graph-data/schema/day.ts';
import {
  boundsOf,
  certainlyWithin,
  EdtfError,
  isEdtf,
  parseEdtf,
  possiblyWithin,
  spanOf,
  type EdtfDate,
} from '../../../graph-data/schema/edtf.ts';

const dateOf = (text: string) => parseEdtf(text).start as EdtfDate;
const daysOf = (text: string) => [isoDay(dateOf(text).earliest), isoDay(dateOf(text).latest)];

describe('a date', () => {
  it.each([
    ['2022-11-12', 'day', '2022-11-12', '2022-11-12'],
    ['2022-11', 'month', '2022-11-01', '2022-11-30'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2017', 'year', '2017-01-01', '2017-12-31'],
    ['0000', 'year', '0000-01-01', '0000-12-31'],
    ['-0044', 'year', '-000044-01-01', '-000044-12-31'],
    ['Y12000', 'year', '+012000-01-01', '+012000-12-31'],
    ['201X', 'decade', '2010-01-01', '2019-12-31'],
    ['20XX', 'century', '2000-01-01', '2099-12-31'],
    ['-004X', 'decade', '-000049-01-01', '-000040-12-31'],
    ['2004-XX', 'year', '2004-01-01', '2004-12-31'],
    ['2004-XX-XX', 'year', '2004-01-01', '2004-12-31'],
    ['2004-02-XX', 'month', '2004-02-01', '2004-02-29'],
    ['1985-XX-XX', 'year', '1985-01-01', '1985-12-31'],
    ['2022-21', 'season', '2022-03-01', '2022-05-31'],
    ['2022-22', 'season', '2022-06-01', '2022-08-31'],
    ['2022-23', 'season', '2022-09-01', '2022-11-30'],
    ['2022-24', 'season', '2022-12-01', '2023-02-28'],
  ])('%s is a %s from %s to %s', (text, precision, earliest, latest) => {
    expect(dateOf(text).precision).toBe(precision);
    expect(daysOf(text)).toEqual([earliest, latest]);
  });

  it.each([
    ['2014~', '2013-01-01', '2015-12-31'],
    ['2014?', '2013-01-01', '2015-12-31'],
    ['2014%', '2013-01-01', '2015-12-31'],
    ['2022-11-12~', '2022-11-11', '2022-11-13'],
  ])('%s reaches its own length further on both sides', (text, earliest, latest) => {
    expect(daysOf(text)).toEqual([earliest, latest]);
    expect(dateOf(text).qualifier).toBe(text.at(-1));
  });

  it('keeps the text and the precision it was written with', () => {
    expect(dateOf('2022-11')).toMatchObject({ text: '2022-11', year: 2022, month: 11 });
    expect(dateOf('2022-11').day).toBeUndefined();
  });

  it.each([
    ['', 'write 2017, 2019-05'],
    ['yesterday', 'write 2017, 2019-05'],
    ['2022-1', 'write 2017, 2019-05'],
    ['12.11.2022', 'write 2017, 2019-05'],
    ['2022-11-12T10:00', 'write 2017, 2019-05'],
    [' 2022', 'write 2017, 2019-05'],
    ['-0000', 'write 2017, 2019-05'],
    ['2022-13', 'use 01 to 12, or 21 to 24'],
    ['2022-00', 'use 01 to 12, or 21 to 24'],
    ['2022-25', 'use 01 to 12, or 21 to 24'],
    ['2022-02-29', 'that month has 28'],
    ['2022-04-00', 'that month has 30'],
    ['1XXX', 'only EDTF level 2'],
    ['XXXX', 'only EDTF level 2'],
    ['20X5', 'only EDTF level 2'],
    ['1985-04-1X', 'write 201X, 20XX, 2004-XX, 1985-04-XX'],
    ['2004-1X', 'only EDTF level 2'],
    ['2004-XX-05', 'leave the day out'],
    ['2022-22-01', 'leave the day out'],
    ['2022-XX-01', 'leave the day out'],
    ['202X-05', 'leave the month out'],
    ['Y999999', 'years reach from'],
    ['2021/2022/2023', 'start/end'],
    ['2022/2021', 'swap the two dates'],
    ['2022-06/2022-05-31', 'swap the two dates'],
    ['2021/soon', 'write 2017, 2019-05'],
  ])('%j is refused with a remedy', (text, remedy) => {
    expect(() => parseEdtf(text)).toThrow(EdtfError);
    expect(() => parseEdtf(text)).toThrow(remedy);
    expect(isEdtf(text)).toBe(false);
  });
});

describe('an interval', () => {
  it.each([
    ['2021-11/2022-06', '2021-11-01', '2022-06-30'],
    ['2021/2021', '2021-01-01', '2021-12-31'],
    ['2022-06-03/2022-06', '2022-06-03', '2022-06-30'],
    ['2021/..', '2021-01-01', null],
    ['2021/', '2021-01-01', null],
    ['../2021', null, '2021-12-31'],
    ['/2021', null, '2021-12-31'],
    ['/..', null, null],
  ])('%s touches the days from %s to %s', (text, first, last) => {
    const span = spanOf(parseEdtf(text));
    expect([isoDay(span.first), isoDay(span.last)]).toEqual([first, last]);
  });

  it('tells an open end from an unknown one', () => {
    expect(parseEdtf('2021/..').end).toBe('open');
    expect(parseEdtf('2021/').end).toBe('unknown');
    expect(parseEdtf('/2021').start).toBe('unknown');
  });
});

/** Bounds as days, in the order earliest start, latest start, earliest end, latest end. */
function boundsFor(text: string, { momentary = false, attested = '2023-06-15' } = {}) {
  const bounds = boundsOf(parseEdtf(text), { momentary, attested: dateOf(attested) });
  return [bounds.earliestStart, bounds.latestStart, bounds.earliestEnd, bounds.latestEnd].map(isoDay);
}

describe('the bounds of a state', () => {
  it.each([
    ['on one day are that day', '2022-11-12', ['2022-11-12', '2022-11-12', '2022-11-12', '2022-11-12']],
    ['in one year say on no day for certain', '2022', ['2022-01-01', '2022-12-31', '2022-01-01', '2022-12-31']],
    ['from one year to another', '2019/2021', ['2019-01-01', '2019-12-31', '2021-01-01', '2021-12-31']],
    [
      'with an end after its report reach certainly to that',
      '2021/2030',
      ['2021-01-01', '2021-12-31', '2023-06-15', '2030-12-31'],
    ],
    [
      'with an end that may be before its report',
      '2021/2023',
      ['2021-01-01', '2021-12-31', '2023-01-01', '2023-12-31'],
    ],
    ['that goes on reach certainly to its report', '2021/..', ['2021-01-01', '2021-12-31', '2023-06-15', null]],
    [
      'with an unknown end are certain for the start alone',
      '2021-05-01/',
      ['2021-05-01', '2021-05-01', '2021-05-01', null],
    ],
    ['with an unknown start are certain by the report', '/..', [null, '2023-06-15', '2023-06-15', null]],
    ['with an unknown start and an end', '/2021', [null, '2021-12-31', '2021-01-01', '2021-12-31']],
    ['that go on since a time in which the report falls', '2023/..', ['2023-01-01', '2023-06-15', '2023-06-15', null]],
    [
      'whose end is coarser than its start',
      '2022-03-15/2022-03',
      ['2022-03-15', '2022-03-15', '2022-03-15', '2022-03-31'],
    ],
    [
      'whose start is coarser than its end',
      '2022-03/2022-03-10',
      ['2022-03-01', '2022-03-10', '2022-03-10', '2022-03-10'],
    ],
  ])('%s (%s)', (_, text, expected) => {
    expect(boundsFor(text)).toEqual(expected);
  });

  it('take a report dated to a month at its word', () => {
    expect(boundsFor('2021/..', { attested: '2022-11' })).toEqual(['2021-01-01', '2021-12-31', '2022-11-01', null]);
  });
});

describe('the bounds of an event', () => {
  const momentary = true;

  it('are the same for its start and end: it lies somewhere between', () => {
    expect(boundsFor('2021/2022', { momentary })).toEqual(['2021-01-01', '2022-12-31', '2021-01-01', '2022-12-31']);
  });

  it.each(['2021/..', '2021/'])('end with the report that tells of it where %s leaves the end out', (text) => {
    expect(boundsFor(text, { momentary })).toEqual(['2021-01-01', '2023-06-15', '2021-01-01', '2023-06-15']);
  });

  it('have no beginning where none is known', () => {
    expect(boundsFor('/2022', { momentary })).toEqual([null, '2022-12-31', null, '2022-12-31']);
  });
});

describe('whether something held in a time', () => {
  const bounds = boundsOf(parseEdtf('2019/2021'), { momentary: false, attested: dateOf('2023') });
  const within = (test: typeof certainlyWithin, text: string) => {
    const { first, last } = spanOf(parseEdtf(text));
    return test(bounds, first, last);
  };

  it('is certain between the latest start and the earliest end', () => {
    expect(within(certainlyWithin, '2020')).toBe(true);
    expect(within(certainlyWithin, '2019-12-31')).toBe(true);
    expect(within(certainlyWithin, '2019-12-30')).toBe(false);
    expect(within(certainlyWithin, '2021-01-01')).toBe(true);
    expect(within(certainlyWithin, '2021-01-02')).toBe(false);
  });

  it('is possible between the earliest start and the latest end', () => {
    expect(within(possiblyWithin, '2019-01-01')).toBe(true);
    expect(within(possiblyWithin, '2018-12-31')).toBe(false);
    expect(within(possiblyWithin, '2021-12-31')).toBe(true);
    expect(within(possiblyWithin, '2022')).toBe(false);
  });

  it('is certain of a vague date in a time that holds all of it', () => {
    const vague = boundsOf(parseEdtf('2022-11'), { momentary: true, attested: dateOf('2023') });
    expect(certainlyWithin(vague, dayOf(2022, 1, 1), dayOf(2022, 12, 31))).toBe(true);
    expect(certainlyWithin(vague, dayOf(2022, 11, 2), dayOf(2022, 12, 31))).toBe(false);
  });
});

const two = (number: number) => String(number).padStart(2, '0');
const year = fc.integer({ min: 1000, max: 2100 });
const month = fc.integer({ min: 1, max: 12 });
const date = fc
  .record({
    text: fc.oneof(
      year.map(String),
      year.map((y) => `${String(y).slice(0, 3)}X`),
      fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`),
      fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, s]) => `${y}-${s}`),
      fc.tuple(year, month, fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
    ),
    qualifier: fc.constantFrom('', '', '?', '~', '%'),
  })
  .map(({ text, qualifier }) => text + qualifier);
const end = fc.oneof({ arbitrary: date, weight: 3 }, fc.constantFrom('', '..'));
const edtf = fc
  .oneof(
    date,
    fc.tuple(end, end).map(([start, last]) => `${start}/${last}`),
  )
  .filter(isEdtf);

describe('every date', () => {
  it('has no earliest day after its latest', () => {
    fc.assert(
      fc.property(date, (text) => {
        const { earliest, latest } = dateOf(text);
        expect(earliest).toBeLessThanOrEqual(latest);
      }),
    );
  });

  it('refuses exactly the days that its month does not have', () => {
    fc.assert(
      fc.property(year, month, fc.integer({ min: 1, max: 31 }), (y, m, d) => {
        const exists = new Date(Date.UTC(y, m - 1, d)).getUTCDate() === d;
        expect(isEdtf(`${y}-${two(m)}-${two(d)}`)).toBe(exists);
      }),
    );
  });

  it('has bounds in order, once a report has told of it', () => {
    fc.assert(
      fc.property(edtf, fc.boolean(), date, (text, momentary, published) => {
        const [when, attested] = [parseEdtf(text), dateOf(published)];
        fc.pre(spanOf(when).first <= attested.earliest);
        const bounds = boundsOf(when, { momentary, attested });
        expect(bounds.earliestStart).toBeLessThanOrEqual(bounds.latestStart);
        expect(bounds.earliestEnd).toBeLessThanOrEqual(bounds.latestEnd);
        expect(bounds.earliestStart).toBeLessThanOrEqual(bounds.earliestEnd);
        expect(bounds.latestStart).toBeLessThanOrEqual(bounds.latestEnd);
      }),
      { numRuns: 500 },
    );
  });

  it('is possible wherever it is certain', () => {
    const reading = { momentary: false, attested: dateOf('2100-12-31') };
    fc.assert(
      fc.property(edtf, date, (text, during) => {
        const [bounds, { first, last }] = [boundsOf(parseEdtf(text), reading), spanOf(parseEdtf(during))];
        if (certainlyWithin(bounds, first, last)) expect(possiblyWithin(bounds, first, last)).toBe(true);
      }),
    );
  });
});
