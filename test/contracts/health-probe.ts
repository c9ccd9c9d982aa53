import { describe, expect, it } from 'vitest';
import type { HealthProbe } from '#core/ports/health-probe.ts';

/** A probe of something that works, and the same probe of something that does not. */
export const healthProbeContract = (
  name: string,
  make: () => { readonly working: HealthProbe; readonly broken: HealthProbe },
): void => {
  describe(`health probe: ${name}`, () => {
    it('is quiet about what works', async () => {
      const { working } = make();
      expect(working.name).toMatch(/^[a-z]+$/);
      await expect(working.check()).resolves.toBeUndefined();
    });

    it('is not quiet about what does not', async () => {
      await expect(make().broken.check()).rejects.toBeInstanceOf(Error);
    });
  });
};
