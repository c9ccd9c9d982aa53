import { canonicalSha256 } from '../canonical.ts';
import type { AnyControl } from '../control.ts';
import type { Sha256Hex } from '../digest.ts';
import type { Bilingual } from '../judgement.ts';

const asked = (expectations: AnyControl['require']): Readonly<Record<string, Bilingual>> =>
  Object.fromEntries(
    Object.entries(expectations).flatMap(([fact, expectation]) =>
      expectation ? [[fact, (expectation as { readonly says: Bilingual }).says]] : [],
    ),
  );

/** What controls ask, as one digest: another catalogue, or another wording of a rule, is another one. */
export const catalogueSha256 = (controls: readonly AnyControl[]): Promise<Sha256Hex> =>
  canonicalSha256(
    controls.map(({ id, resource, severity, title, require, when = {}, maps }) => ({
      id,
      resource,
      severity,
      title: { ...title },
      require: asked(require),
      when: asked(when),
      maps,
    })),
  );
