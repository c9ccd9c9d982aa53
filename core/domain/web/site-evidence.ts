import type { Fact } from '../fact.ts';
import type { WebAnswer } from './answer.ts';
import type { WebOrigin } from './origin.ts';

/** Its origin is one that no site can know or trust (RFC 2606). */
export const foreignOrigin = 'https://foreign.example';

/** Nobody has a page there; the same one each time, so that who reads logs knows it again. */
export const unknownPath = '/probant-asks-for-a-page-that-is-not-there';

/** All that a site answered to the fixed questions of an audit; each unread on its own. */
export interface SiteEvidence {
  readonly origin: WebOrigin;
  /** Answers on the way from `/`, the landing page last. */
  readonly route: Fact<readonly WebAnswer[]>;
  readonly redirectionsEnd: Fact<boolean>;
  readonly landing: Fact<WebAnswer>;
  /** Policies that the landing page states by itself: `http-equiv`, and `name=referrer`. */
  readonly metaPolicies: Fact<readonly string[]>;
  readonly metaReferrer: Fact<readonly string[]>;
  readonly metaCharset: Fact<boolean>;
  /** Of `/` over plain HTTP; null where the port is closed. */
  readonly plain: Fact<WebAnswer | null>;
  /** Of `/` for a script of `foreignOrigin`, and for one of the origin `null`. */
  readonly foreign: Fact<WebAnswer>;
  readonly sandboxed: Fact<WebAnswer>;
  readonly options: Fact<WebAnswer>;
  readonly trace: Fact<WebAnswer>;
  readonly unknownPath: Fact<WebAnswer>;
  readonly robots: Fact<WebAnswer>;
  readonly securityTxt: Fact<WebAnswer>;
  readonly changePassword: Fact<WebAnswer>;
  /** Of the paths of `exposures.ts`. */
  readonly fixedPaths: ReadonlyMap<string, Fact<WebAnswer>>;
  readonly asksPassword: Fact<boolean>;
}

export const readAs = <T, V>(fact: Fact<T>, as: (value: T) => V): Fact<V> =>
  fact.known ? { known: true, value: as(fact.value) } : fact;
