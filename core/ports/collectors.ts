import type { AwsAccess } from '../domain/audit/access.ts';
import type { AuditTarget } from '../domain/audit/target.ts';
import type { Collector } from './collector.ts';

/** The collector of a target. `access`: null where everybody is let in, as on a web site. */
export type Collectors = (target: AuditTarget, access: AwsAccess | null) => Promise<Collector>;
