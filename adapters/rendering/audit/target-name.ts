import { type AuditTarget, ownerOf } from '#core/domain/audit/target.ts';
import { clipped } from '../report/formats.ts';

/** Of a name on the first page. */
const longest = 90;

export const targetName = (target: AuditTarget, notGiven: string): string =>
  target.provider === 'web' ? clipped(target.origin, longest) : (ownerOf(target) ?? notGiven);

/** What a target is, by the name that the texts give it. */
export const targetKind = (target: AuditTarget): 'aws' | 'organization' | 'web' =>
  target.provider === 'aws' && target.organization ? 'organization' : target.provider;
