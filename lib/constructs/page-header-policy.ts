import { Duration } from 'aws-cdk-lib';
import {
  type HeadersFrameOption,
  type HeadersReferrerPolicy,
  ResponseHeadersPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { pageHeaders } from '#core/contract/page-headers.ts';

const override = true;

const transportSecurity = (header: string) => ({
  accessControlMaxAge: Duration.seconds(Number(/max-age=(\d+)/.exec(header)?.[1])),
  includeSubdomains: header.includes('includeSubDomains'),
  preload: header.includes('preload'),
  override,
});

/** The headers that the local gateway sends with every page, in the shape that CloudFront wants. */
export const pageHeaderPolicy = (scope: Construct): ResponseHeadersPolicy => {
  const {
    'content-security-policy': contentSecurityPolicy,
    'referrer-policy': referrerPolicy,
    'strict-transport-security': strictTransportSecurity,
    'x-content-type-options': _nosniff,
    'x-frame-options': frameOption,
    ...others
  } = pageHeaders;
  return new ResponseHeadersPolicy(scope, 'PageHeaders', {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy, override },
      referrerPolicy: { referrerPolicy: referrerPolicy as HeadersReferrerPolicy, override },
      strictTransportSecurity: transportSecurity(strictTransportSecurity),
      contentTypeOptions: { override },
      frameOptions: { frameOption: frameOption as HeadersFrameOption, override },
    },
    customHeadersBehavior: {
      customHeaders: Object.entries(others).map(([header, value]) => ({ header, value, override })),
    },
  });
};
