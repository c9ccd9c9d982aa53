import { known } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Instant } from '../time.ts';
import { valuesOf, type WebAnswer } from './answer.ts';
import { bitsIn, isSerializedObject, revealedBy } from './cookie-value.ts';
import { parseSetCookie, prefixHolds, prefixOf, purposeOf, type SetCookie } from './set-cookie.ts';

const secondsInDay = 86_400;

const factsOf = (cookie: SetCookie): Resource<'web.cookie'>['facts'] => ({
  purpose: known(purposeOf(cookie)),
  secure: known(cookie.secure),
  httpOnly: known(cookie.httpOnly),
  sameSite: known(cookie.sameSite),
  hostOnly: known(cookie.domain === null),
  prefix: known(prefixOf(cookie)),
  prefixHolds: known(prefixHolds(cookie)),
  lifetimeDays: known(Math.floor((cookie.lifetime ?? 0) / secondsInDay)),
  partitioned: known(cookie.partitioned),
  valueBits: known(bitsIn(cookie.value)),
  holdsSerializedObject: known(isSerializedObject(cookie.value)),
  valueReveals: known(revealedBy(cookie.value)),
});

/** Cookies that answers set, the last of a name counting; those that they remove are none. */
export const cookiesOf = (
  origin: string,
  answers: readonly WebAnswer[],
  now: Instant,
): readonly Resource<'web.cookie'>[] => {
  const set = answers
    .flatMap((answer) => valuesOf(answer, 'set-cookie'))
    .flatMap((text) => parseSetCookie(text, now) ?? []);
  const byName = new Map(set.map((cookie) => [cookie.name, cookie]));
  return [...byName.values()]
    .filter(({ lifetime }) => lifetime !== 0)
    .map((cookie) => ({
      kind: 'web.cookie',
      id: `${origin} cookie ${cookie.name}`,
      region: null,
      facts: factsOf(cookie),
    }));
};
