/** What is known of a request, by condition key in lower case; null where it has no such key. */
export type Circumstances = Readonly<Record<string, string | null>>;

/** For whom a policy is read. */
export interface Asker {
  /**
   * `stranger`: anyone outside the account. `outsider`: an account that the policy names but that is
   * not known. `holder`: the identity that the policy is attached to.
   */
  readonly kind: 'stranger' | 'outsider' | 'holder';
  /** Whether the service serves requests that nobody signed, as S3 does. */
  readonly mayBeAnonymous: boolean;
  readonly circumstances: Circumstances;
}

export type Stranger = Asker & { readonly kind: 'stranger' };

export const stranger = (
  circumstances: Circumstances = {},
  { mayBeAnonymous = false }: { readonly mayBeAnonymous?: boolean } = {},
): Stranger => ({ kind: 'stranger', mayBeAnonymous, circumstances });

export const outsider = (circumstances: Circumstances = {}): Asker => ({
  kind: 'outsider',
  mayBeAnonymous: false,
  circumstances,
});

export const holder = (circumstances: Circumstances = {}): Asker => ({
  kind: 'holder',
  mayBeAnonymous: false,
  circumstances,
});
