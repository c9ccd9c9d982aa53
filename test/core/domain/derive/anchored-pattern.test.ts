import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnchored } from '#core/domain/derive/anchored-pattern.ts';

describe('a pattern that takes whole texts only', () => {
  it.each(['^12345$', '^12345$|^67890$', '^(12345|67890)$', '^$', '^refs/heads/[a|b]$'])(
    'is %s',
    (pattern) => {
      expect(isAnchored(pattern)).toBe(true);
    },
  );

  it.each(['12345', '^12345', '12345$', '^12345|67890$', '^1$|2', '', String.raw`^12345\$`])(
    'is not %s',
    (pattern) => {
      expect(isAnchored(pattern)).toBe(false);
    },
  );

  it('never takes a longer text than those it names', () => {
    const number = fc.stringMatching(/^[1-9][0-9]{0,6}$/);
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), number, (ids, more) => {
        const pattern = ids.map((id) => `^${id}$`).join('|');
        expect(isAnchored(pattern)).toBe(true);
        for (const id of ids) {
          const longer = `${id}${more}`;
          expect(new RegExp(pattern).test(longer)).toBe(ids.includes(longer));
        }
      }),
    );
  });
});
