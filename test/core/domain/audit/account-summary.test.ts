import { expect, it } from 'vitest';
import { worstFirst } from '#core/domain/audit/account-summary.ts';

const none = { critical: 0, high: 0, medium: 0, low: 0 };

it('orders accounts by their heaviest failures, then by what nobody could decide', () => {
  const accounts = {
    quiet: { failed: none, unknown: none },
    unseen: { failed: none, unknown: { ...none, low: 9 } },
    many: { failed: { ...none, high: 50, low: 900 }, unknown: none },
    one: { failed: { ...none, critical: 1 }, unknown: none },
  };
  const order = Object.entries(accounts).toSorted(([, a], [, b]) => worstFirst(a, b));
  expect(order.map(([name]) => name)).toEqual(['one', 'many', 'unseen', 'quiet']);
});
