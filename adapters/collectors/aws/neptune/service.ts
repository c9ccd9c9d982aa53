import { rds } from '../rds/service.ts';

/** Neptune answers at the address of RDS, by its operations and under its IAM prefix. */
export const neptune: typeof rds = { ...rds, id: 'neptune' };
