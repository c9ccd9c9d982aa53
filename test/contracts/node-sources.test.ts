import { randomIds } from '#adapters/node/random-ids.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import { clockContract } from './clock.ts';
import { idSourceContract } from './id-source.ts';

idSourceContract('random', randomIds);
clockContract('system', systemClock);
