import type { PublicAccessBlockConfiguration } from '@aws-sdk/client-s3';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { PublicAccessBlock } from '#core/domain/resources/aws-s3.ts';
import { answerTo } from '../lookup.ts';
import { s3control } from './service.ts';

/** A setting that was never set is false, as the API documents. */
export const blockOf = (
  answer: PublicAccessBlockConfiguration | undefined,
): Fact<PublicAccessBlock> =>
  answer
    ? known({
        blockPublicAcls: answer.BlockPublicAcls ?? false,
        ignorePublicAcls: answer.IgnorePublicAcls ?? false,
        blockPublicPolicy: answer.BlockPublicPolicy ?? false,
        restrictPublicBuckets: answer.RestrictPublicBuckets ?? false,
      })
    : unread('absent');

export const accountBlock = answerTo(
  s3control,
  'GetPublicAccessBlock',
  ({ account }) => ({ AccountId: account }),
  ({ PublicAccessBlockConfiguration: block }) => blockOf(block),
  { NoSuchPublicAccessBlockConfiguration: null },
);
