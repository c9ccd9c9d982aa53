import type { Caller } from '../../domain/account.ts';
import type { Exemption } from '../../domain/audit/exemption.ts';
import type { AnyControl } from '../../domain/control.ts';
import { addMonths, civilDateAt } from '../../domain/time.ts';
import type { Actor } from '../../domain/trail.ts';
import type { AccountStore } from '../../ports/account-store.ts';
import type { AuditStore } from '../../ports/audit-store.ts';
import type { Clock } from '../../ports/clock.ts';
import type { IdSource } from '../../ports/id-source.ts';

export type ExemptOutcome =
  | { readonly kind: 'granted'; readonly exemption: Exemption }
  | { readonly kind: 'control-unknown' | 'date' };

export type Exempt = (
  caller: Caller,
  target: string,
  asked: Pick<Exemption, 'control' | 'resource' | 'owner' | 'reason' | 'expiresOn'>,
  actor: Actor,
) => Promise<ExemptOutcome>;

type Ports = {
  accounts: Pick<AccountStore, 'findPerson'>;
  store: AuditStore;
  clock: Clock;
  ids: IdSource;
  controls: readonly AnyControl[];
};

/** Longer than that, nobody remembers why. */
const mostMonths = 12;

/** Somebody answers for a failing control until a day, from the next audit on. */
export const exempt =
  ({ accounts, store, clock, ids, controls }: Ports): Exempt =>
  async (caller, target, asked, actor) => {
    if (!controls.some(({ id }) => id === asked.control)) return { kind: 'control-unknown' };
    const at = clock.now();
    const today = civilDateAt(at);
    if (asked.expiresOn < today || asked.expiresOn > addMonths(today, mostMonths)) {
      return { kind: 'date' };
    }
    const id = ids.exemptionId();
    const person = await accounts.findPerson(caller.personId);
    const exemption = { ...asked, id, grantedBy: person?.name ?? null, grantedAt: at };
    await store.grantExemption(caller.accountId, target, exemption, {
      ...actor,
      accountId: caller.accountId,
      at,
      action: 'exemption.granted',
      object: id,
      before: null,
      after: { ...asked, target },
    });
    return { kind: 'granted', exemption };
  };

export type RevokeExemption = (
  caller: Caller,
  target: string,
  id: string,
  actor: Actor,
) => Promise<'revoked' | 'not-found'>;

/** Takes an exemption back: the next audit counts the failure again. */
export const revokeExemption =
  ({ store, clock }: Pick<Ports, 'store' | 'clock'>): RevokeExemption =>
  async (caller, target, id, actor) => {
    const { accountId } = caller;
    const before = (await store.exemptions(accountId, target)).find((one) => one.id === id);
    if (!before) return 'not-found';
    await store.revokeExemption(accountId, target, id, {
      ...actor,
      accountId,
      at: clock.now(),
      action: 'exemption.revoked',
      object: id,
      before: { ...before, target },
      after: null,
    });
    return 'revoked';
  };
