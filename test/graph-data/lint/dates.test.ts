import { describe, expect, it } from 'vitest';
import { find } from '../folder.ts';

describe('dates', () => {
  it('let pass what comes before the report, or may', async () => {
    const claims = [{ when: '2022-05-02' }, { when: '2022', object: 'paper' }, { when: '/..', kind: 'fights' }];
    expect(await find({ claims, actors: { alpha: { founded: '2020', dissolved: '2020' } } })).toEqual([]);
  });

  it('find a claim of what comes after its report', async () => {
    expect(await find({ claims: [{ when: '2022-05-03' }] })).toEqual([
      "reports/first.yaml:13: error: claims[0].when 2022-05-03 is after the report's date, 2022-05-02; correct one of the two (dates)",
    ]);
  });

  it('warn of a claim that ends after its report, unless its end may be before that', async () => {
    const claims = [{ when: '2021/2030' }, { when: '2021/2022', object: 'paper' }];
    expect(await find({ claims })).toEqual([
      "reports/first.yaml:13: warning: claims[0].when 2021/2030 ends after the report's date, 2022-05-02, and is certain only up to that; correct one of the two, or leave the end open (..) (dates)",
    ]);
  });

  it('find a status that comes after its report', async () => {
    expect(await find({ claims: [{ kind: 'agreed_with', status: 'broken', statusOn: '2023' }] })).toEqual([
      "reports/first.yaml:21: error: claims[0].statusOn 2023 is after the report's date, 2022-05-02; correct one of the two (dates)",
    ]);
  });

  it('find an actor that ends before it begins', async () => {
    expect(await find({ actors: { alpha: { founded: '2015', dissolved: '2014-12' } } })).toEqual([
      'actors/alpha.yaml:9: error: dissolved 2014-12 is before it was founded, 2015; correct one of the two (dates)',
    ]);
  });

  it('find a report that is published throughout some time', async () => {
    expect(await find({ reports: { first: { published: '2022/2023' } } })).toEqual([
      'reports/first.yaml:4: error: published 2022/2023 is an interval; give the day, month or year (dates)',
    ]);
  });

  it('find an interval that ends before it starts', async () => {
    expect(await find({ claims: [{ when: '2021/2020' }] })).toEqual([
      'reports/first.yaml:13: error: claims[0].when "2021/2020" ends before it starts; swap the two dates or correct one; correct the value (form)',
    ]);
  });
});
