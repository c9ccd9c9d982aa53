import { z } from 'zod';
import { tablesEnv } from '../tables-env.ts';

export const giveUpSourceEnv = z.object(tablesEnv);
