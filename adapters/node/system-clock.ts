import { instantOf } from '#core/domain/time.ts';
import type { Clock } from '#core/ports/clock.ts';

export const systemClock: Clock = { now: () => instantOf(Date.now()) };
