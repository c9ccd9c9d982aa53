import type { CookiePurpose, SameSite } from '../web/set-cookie.ts';

export interface WebCookieFacts {
  /** A cookie that the site sets on a first visit, before anybody has agreed to anything. */
  readonly 'web.cookie': {
    readonly purpose: CookiePurpose;
    readonly secure: boolean;
    readonly httpOnly: boolean;
    /** `unset` is `Lax` in some browsers only; `invalid` is a value that none knows. */
    readonly sameSite: SameSite;
    /** Sent to this host alone: it has no Domain attribute. */
    readonly hostOnly: boolean;
    readonly prefix: 'host' | 'secure' | 'none';
    /** Browsers keep it: a prefix that its attributes belie makes them drop it. */
    readonly prefixHolds: boolean;
    /** Days; 0 for one that ends with the session of the browser. */
    readonly lifetimeDays: number;
    readonly partitioned: boolean;
    /** Bits that its value can hold at most, by its length and alphabet. */
    readonly valueBits: number;
    /** An object that a language wrote out whole, without a signature. */
    readonly holdsSerializedObject: boolean;
    /** What its value gives away when read: an e-mail address, an internal address. */
    readonly valueReveals: readonly ('e-mail' | 'internal-address')[];
  };
}
