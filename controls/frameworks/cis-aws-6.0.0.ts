import { identity } from './cis-aws-6.0.0/identity.ts';
import { logging } from './cis-aws-6.0.0/logging.ts';
import { monitoring } from './cis-aws-6.0.0/monitoring.ts';
import { network } from './cis-aws-6.0.0/network.ts';
import { storage } from './cis-aws-6.0.0/storage.ts';
import { framework } from './framework.ts';

/** CIS Amazon Web Services Foundations Benchmark. Numbers are CIS's, titles are ours. */
export const cisAws = framework({
  id: 'cis-aws-6.0.0',
  name: 'CIS AWS Foundations Benchmark',
  edition: '6.0.0',
  requirements: { ...identity, ...storage, ...logging, ...monitoring, ...network },
});
