const hostOfBucket =
  /^(.+)\.s3(?:-website)?(?:\.dualstack)?(?:[.-][a-z]{2}[a-z0-9-]+-\d)?\.amazonaws\.com(?:\.cn)?$/;

/** The bucket that a host name of S3 serves, website or not; null for any other host. */
export const bucketOfHost = (host: string): string | null =>
  hostOfBucket.exec(host.replace(/\.$/, ''))?.[1] ?? null;

/** Of an endpoint that serves the bucket called as the host that was asked. */
export const isWebsiteEndpoint = (host: string): boolean =>
  /^s3-website[.-][a-z]{2}[a-z0-9-]+-\d\.amazonaws\.com(?:\.cn)?\.?$/.test(host);
