import { rds } from '../rds/service.ts';

/** DocumentDB answers at the address of RDS, by its operations and under its IAM prefix. */
export const docdb: typeof rds = { ...rds, id: 'docdb' };
