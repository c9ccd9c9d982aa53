import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketOfHost, isWebsiteEndpoint } from '#core/domain/derive/bucket-of-host.ts';

const endings = [
  's3.amazonaws.com',
  's3.eu-west-3.amazonaws.com',
  's3-eu-west-1.amazonaws.com',
  's3-website-us-east-1.amazonaws.com',
  's3-website.eu-central-1.amazonaws.com',
  's3.us-gov-west-1.amazonaws.com',
  's3.dualstack.eu-west-3.amazonaws.com',
  's3.cn-north-1.amazonaws.com.cn',
];

describe('the bucket of a host name', () => {
  it('is what stands before any of the endings of S3, dots included', () => {
    const name = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{1,40}[a-z0-9]$/);
    fc.assert(
      fc.property(name, fc.constantFrom(...endings), (bucket, ending) => {
        expect(bucketOfHost(`${bucket}.${ending}`)).toBe(bucket);
        expect(bucketOfHost(`${bucket}.${ending}.`)).toBe(bucket);
      }),
    );
  });

  it.each([
    'www.example.org',
    's3.amazonaws.com',
    'app-1.eu-west-3.elb.amazonaws.com',
    'data.s3.amazonaws.com.example.org',
    'd111111abcdef8.cloudfront.net',
  ])('is none for %s', (host) => {
    expect(bucketOfHost(host)).toBeNull();
  });
});

describe('a website endpoint', () => {
  it.each(['s3-website-us-east-1.amazonaws.com.', 's3-website.eu-west-3.amazonaws.com'])(
    'is %s',
    (host) => {
      expect(isWebsiteEndpoint(host)).toBe(true);
    },
  );

  it.each(['data.s3-website.eu-west-3.amazonaws.com', 's3.eu-west-3.amazonaws.com'])(
    'is not %s',
    (host) => {
      expect(isWebsiteEndpoint(host)).toBe(false);
    },
  );
});
