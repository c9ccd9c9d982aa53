import { each, only } from '../listing.ts';
import { isOfRds } from './engines.ts';
import { rds } from './service.ts';

export const instances = only(
  each(rds, 'DescribeDBInstances', {}, ({ DBInstances }) => DBInstances),
  isOfRds,
);
