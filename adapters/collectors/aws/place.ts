import type { Fact } from '#core/domain/fact.ts';
import type { Instant } from '#core/domain/time.ts';
import type { AwsCaller } from './aws-caller.ts';

/** Where a shard is collected, and what is shared by all that is collected there. */
export interface Place {
  /** Twelve digits. */
  readonly account: string;
  readonly partition: string;
  readonly region: string;
  /** When ages are measured. */
  readonly now: Instant;
  readonly caller: AwsCaller;
  /** What was looked up once already, by the look-up. */
  readonly remembered: Map<object, Promise<Fact<unknown>>>;
}

export const arnOf = (
  { partition, region, account }: Pick<Place, 'partition' | 'region' | 'account'>,
  service: string,
  rest: string,
): string => `arn:${partition}:${service}:${region}:${account}:${rest}`;

const dayInMilliseconds = 86_400_000;

/** Whole days from a date to the collection. */
export const daysSince = ({ now }: Place, date: Date): number =>
  Math.floor((Date.parse(now) - date.getTime()) / dayInMilliseconds);

/** Whole days from the collection to a date: negative once it is past. */
export const daysUntil = ({ now }: Place, date: Date): number =>
  Math.floor((date.getTime() - Date.parse(now)) / dayInMilliseconds);
