import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../graph-data/schema/day.ts';
import { parseEdtf, spanOf } from '../../../graph-data/schema/edtf.ts';
import { relationshipWithId } from '../../../server/graph/actor-graph.ts';
import { buildActorGraph } from '../../../server/graph/build-graph.ts';
import { select, type Filter } from '../../../server/graph/filter.ts';
import { certainDays, describeRelationship, possibleDays, type Days } from '../../../server/graph/relationship.ts';
import { buildDataset, buildReport, type ClaimText, type DatasetParts } from '../../builders.ts';

/** A relationship of a graph, by its id. */
function describeIn(parts: DatasetParts, id: string, filter: Filter = {}) {
  const graph = buildActorGraph(buildDataset(parts));
  return describeRelationship(select(graph, filter), relationshipWithId(graph, id));
}

const fight = (...claims: ClaimText[]) => describeIn({ claims }, 'a--fights--b');
const during = (text: string, certainly = false) => ({ during: { windows: [spanOf(parseEdtf(text))], certainly } });
const denied = { stance: 'denies' } as const;

describe('a relationship', () => {
  it('has its claims by date, those that deny as well', () => {
    const { claims } = fight('a fights b 2017', ['a fights b 2016', denied], 'a fights b 2015/..', 'a fights b 2015');
    expect(claims.map(({ when }) => when)).toEqual(['2015', '2015/..', '2016', '2017']);
  });

  it('has only the claims that the filter chooses', () => {
    const claims = ['a fights b 2015', 'a fights b 2017'];
    expect(describeIn({ claims }, 'a--fights--b', during('2017')).claims.map(({ when }) => when)).toEqual(['2017']);
  });

  it('has the best confidence and the number of independent sources of the claims that assert', () => {
    const doubtful: ClaimText = ['a fights b 2015', { credibility: 4 }];
    const republished = buildReport('r3', { derivedFrom: { publisher: 'r2-publisher', basis: 'It says so.' } });
    const claims: ClaimText[] = [
      doubtful,
      ['a fights b 2015', { report: 'r2' }],
      ['a fights b 2015', { report: 'r3' }],
      ['a fights b 2015', { report: 'r4', credibility: 1, ...denied }],
    ];
    expect(describeIn({ claims, reports: [republished] }, 'a--fights--b')).toMatchObject({ confidence: 70, roots: 2 });
    expect(fight(doubtful)).toMatchObject({ confidence: 30, roots: 1 });
  });

  it('is hedged where every claim that asserts it is', () => {
    const hedged: ClaimText = ['a fights b 2015', { hedge: 'allegedly' }];
    expect(fight(hedged).hedged).toBe(true);
    expect(fight(hedged, 'a fights b 2015').hedged).toBe(false);
    expect(fight(hedged, ['a fights b 2015', denied]).hedged).toBe(true);
  });

  it('is certain where some claim certainly held in the time asked for', () => {
    const claims = ['a fights b 2015', 'a fights b 2016/2018'];
    expect(describeIn({ claims }, 'a--fights--b', during('2017')).certain).toBe(true);
    expect(describeIn({ claims }, 'a--fights--b', during('2015-06')).certain).toBe(false);
    expect(describeIn({ claims }, 'a--fights--b').certain).toBe(true);
  });
});

describe('its periods', () => {
  it('are those of the claims that assert, and claims dated alike share one', () => {
    const { periods } = fight('a fights b 2015', 'a fights b 2015', 'a fights b 2017', ['a fights b 2016', denied]);
    expect(periods.map(({ when, claims }) => [when, claims.length])).toEqual([
      ['2015', 2],
      ['2017', 1],
    ]);
  });

  it('are two where two reports attest an open end at different times', () => {
    const reports = [buildReport('r2', { published: '2025-01-01' })];
    const claims: ClaimText[] = ['a fights b 2019/..', ['a fights b 2019/..', { report: 'r2' }]];
    const { periods } = describeIn({ claims, reports }, 'a--fights--b');
    expect(periods.map(({ bounds }) => isoDay(bounds.earliestEnd))).toEqual(['2024-01-01', '2025-01-01']);
  });
});

describe('its status', () => {
  const deal = (...claims: [when: string, status?: string, statusOn?: string][]) =>
    describeIn(
      {
        claims: claims.map(([when, status, statusOn]): ClaimText => [
          `a agreed_with b ${when}`,
          { ...(status !== undefined && { status }), ...(statusOn !== undefined && { statusOn }) },
        ]),
      },
      'a--agreed_with--b',
    );

  it('is the latest', () => {
    expect(deal(['2017', 'in_force'], ['2019', 'broken'], ['2020'])).toMatchObject({ status: 'broken' });
    expect(deal(['2019', 'broken'], ['2017', 'in_force'])).toMatchObject({ status: 'broken' });
  });

  it('is the latest by its own date before that of its claim', () => {
    expect(deal(['2017', 'expired', '2021'], ['2019', 'in_force'])).toMatchObject({
      status: 'expired',
      statusOn: '2021',
    });
  });

  it('is that of the time asked for, not what came after it', () => {
    const claims: ClaimText[] = [
      ['a agreed_with b 2020/..', { status: 'in_force', statusOn: '2020' }],
      ['a agreed_with b 2020/2023', { status: 'broken', statusOn: '2023' }],
    ];
    const statusIn = (filter: Filter) => describeIn({ claims }, 'a--agreed_with--b', filter).status;
    expect(statusIn(during('2021'))).toBe('in_force');
    expect(statusIn(during('2021/2023'))).toBe('broken');
    expect(statusIn({})).toBe('broken');
  });

  it('is absent where no claim that asserts has one', () => {
    expect(deal(['2017'])).not.toHaveProperty('status');
    expect(deal(['2019', 'broken'])).not.toHaveProperty('statusOn');
    const claims: ClaimText[] = ['a agreed_with b 2017', ['a agreed_with b 2018', { status: 'broken', ...denied }]];
    expect(describeIn({ claims }, 'a--agreed_with--b')).not.toHaveProperty('status');
  });
});

describe('a dispute', () => {
  it('is a denial of what is asserted of the same time', () => {
    expect(fight('a fights b 2015/2017', ['a fights b 2016', { ...denied, report: 'r2' }]).disputed).toBe(true);
    expect(fight('a fights b 2015/2017', ['a fights b 2018', { ...denied, report: 'r2' }]).disputed).toBe(false);
    expect(fight('a fights b 2015', 'a fights b 2016').disputed).toBe(false);
  });
});

describe('ambivalence', () => {
  const ambivalent = (...claims: ClaimText[]) => fight('a fights b 2015/2018', ...claims).ambivalent;

  it('is a relationship of the opposite sign at the same time', () => {
    expect(ambivalent('a cooperates_with b 2014/2017')).toBe(true);
  });

  it('holds for both and in either direction', () => {
    expect(ambivalent('b supports a 2014/2017')).toBe(true);
    const claims = ['a fights b 2015/2018', 'b supports a 2014/2017'];
    expect(describeIn({ claims }, 'b--supports--a').ambivalent).toBe(true);
  });

  it.each([
    ['at another time', 'a cooperates_with b 2019/2021'],
    ['at a time that is only possibly the same', 'a cooperates_with b 2016'],
    ['of the same sign', 'a rival_of b 2015/2018'],
    ['without a sign', 'a negotiates_with b 2015/2018'],
    ['with somebody else', 'a cooperates_with c 2015/2018'],
  ])('is nothing %s (%s)', (_, claim) => {
    expect(ambivalent(claim)).toBe(false);
  });

  it('is nothing that is denied, or that the chosen claims do not say', () => {
    expect(ambivalent(['a cooperates_with b 2014/2017', denied])).toBe(false);
    const claims: ClaimText[] = ['a fights b 2015/2018', ['a cooperates_with b 2014/2017', { report: 'r2' }]];
    expect(describeIn({ claims }, 'a--fights--b', { reports: ['r1'] }).ambivalent).toBe(false);
  });

  it('stays where the filter shows one of the two kinds alone', () => {
    const claims = ['a fights b 2015/2018', 'a cooperates_with b 2014/2017'];
    expect(describeIn({ claims }, 'a--fights--b', { kinds: ['fights'] }).ambivalent).toBe(true);
    expect(describeIn({ claims }, 'a--cooperates_with--b', { signs: ['positive'] }).ambivalent).toBe(true);
  });
});

describe('the days of a relationship', () => {
  const days = (read: typeof certainDays, ...claims: ClaimText[]) => {
    const selection = select(buildActorGraph(buildDataset({ claims })), {});
    return read(selection, 0).map((found: Days) => found.map(isoDay));
  };

  it('are possible from the earliest start to the latest end', () => {
    expect(days(possibleDays, 'a fights b 2015/2018')).toEqual([['2015-01-01', '2018-12-31']]);
  });

  it('are certain from the latest start to the earliest end, where there is such a time', () => {
    expect(days(certainDays, 'a fights b 2015/2018', 'a fights b 2020')).toEqual([['2015-12-31', '2018-01-01']]);
  });

  it('are not those of a denial', () => {
    expect(days(possibleDays, 'a fights b 2015', ['a fights b 2020', denied])).toHaveLength(1);
  });
});
