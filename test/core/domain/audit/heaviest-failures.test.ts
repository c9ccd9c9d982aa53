import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { heaviestFailures } from '#core/domain/audit/heaviest-failures.ts';
import { severities } from '#core/domain/control.ts';
import { failure } from './drift-arbitraries.ts';

const severityOf = (control: string) => (control === 'one' ? 'high' : 'low');
const weightOf = ({ control }: { readonly control: string }) =>
  severities.indexOf(severityOf(control));

it('counts all failures, and keeps the heaviest as sorting them would', () => {
  fc.assert(
    fc.property(fc.array(failure), fc.nat({ max: 5 }), (failures, most) => {
      const some = heaviestFailures(most, severityOf);
      for (const one of failures) some.add(one);
      const { count, heaviest } = some.kept();
      expect(count).toBe(failures.length);
      const sorted = failures.toSorted((a, b) => weightOf(a) - weightOf(b)).slice(0, most);
      expect(heaviest).toEqual(
        sorted.map(({ fingerprint, control, kind, resource, account, region }) => ({
          fingerprint,
          control,
          kind,
          resource,
          account,
          region,
        })),
      );
    }),
  );
});
