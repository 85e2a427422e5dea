import { describe, expect, it } from 'vitest';
import { find } from '../folder.ts';

const statement = 'They met; that they are allies is inferred.';

describe('inferences', () => {
  it.each([{ statement, hedge: 'inferred' }, { statement, hedge: 'inferred; likely' }, { hedge: 'likely' }])(
    'let pass %j',
    async (claim) => {
      expect(await find({ claims: [claim] })).toEqual([]);
    },
  );

  it.each([
    [{ statement }, 'claims[0].statement the statement says that something is inferred, and no hedge shows it'],
    [{ statement, hedge: 'likely' }, 'no hedge shows it; begin hedge with: inferred (inferences)'],
    [{ hedge: 'inferred' }, 'claims[0].hedge inferred, and the statement does not say what'],
  ])('warn of %j', async (claim, warning) => {
    expect(await find({ claims: [claim] })).toEqual([expect.stringContaining(warning)]);
  });
});
