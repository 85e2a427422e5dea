import { expect, it } from 'vitest';
import { earliestOf } from '../../../client/state/dates.ts';

it('dates are ordered by the earliest day meant, and by the end where no start is known', () => {
  const dates = ['2023', '/2020', '2019-05', '2019'];
  expect(dates.toSorted((a, b) => earliestOf(a) - earliestOf(b))).toEqual(['2019', '2019-05', '/2020', '2023']);
});
