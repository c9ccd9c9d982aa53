import { describe, expect, it } from 'vitest';
import type { Clock } from '#core/ports/clock.ts';

export const clockContract = (name: string, clock: Clock): void => {
  describe(`clock: ${name}`, () => {
    it('tells instants in UTC with milliseconds, which sort as text', async () => {
      const before = clock.now();
      await new Promise((resolve) => setTimeout(resolve, 5));
      const after = clock.now();
      expect(before).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(after > before).toBe(true);
    });
  });
};
