import { CfnOutput, Fn, Stack, type StackProps } from 'aws-cdk-lib';
import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  FunctionEventType,
  type IFunctionRef,
  OriginRequestPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { accept } from '../constructs/accepted.ts';
import { nameViewerFunction, onePageFunction } from '../constructs/edge-functions.ts';
import { pageHeaderPolicy } from '../constructs/page-header-policy.ts';
import { accessLogBucket, privateBucket } from '../constructs/private-bucket.ts';
import type { Settings } from '../settings.ts';

interface Props extends StackProps {
  readonly settings: Settings;
}

const onViewerRequest = (edgeFunction: IFunctionRef) => [
  { function: edgeFunction, eventType: FunctionEventType.VIEWER_REQUEST },
];

/**
 * The front door: the pages, and the API behind the same origin. The API is born here, empty, because
 * its functions must be told the address of the site, and the site that of the API.
 */
export class WebStack extends Stack {
  readonly api: HttpApi;
  readonly apiHost: string;
  readonly edgeSecret: Secret;
  readonly origin: string;

  constructor(scope: Construct, id: string, { settings, ...props }: Props) {
    super(scope, id, props);
    this.api = new HttpApi(this, 'Api', { createDefaultStage: false });
    const [, authority] = [0, 1].map((part) =>
      Fn.select(part, Fn.split('://', this.api.apiEndpoint)),
    );
    this.apiHost = Fn.select(0, Fn.split(':', authority ?? ''));
    this.edgeSecret = new Secret(this, 'EdgeSecret', {
      description: 'Proves to the API that a request came through CloudFront',
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
    });
    accept(
      this.edgeSecret,
      'AwsSolutions-SMG4',
      'It guards the truth of an address, not access: a deployment changes it.',
    );

    const logs = accessLogBucket(this, 'AccessLogs', 'cloudfront');
    accept(
      logs,
      'AwsSolutions-S1',
      'It holds access logs: logging it into itself would never end.',
    );
    const pages = privateBucket(this, 'Pages', {
      serverAccessLogsPrefix: 'pages/',
    });
    accept(
      pages,
      'AwsSolutions-S1',
      'Only CloudFront reads it, and CloudFront logs every request.',
    );
    const distribution = this.distribution(settings, pages, logs);
    this.origin = `https://${settings.domain ?? distribution.distributionDomainName}`;
    new CfnOutput(this, 'Origin', { value: this.origin });
    new CfnOutput(this, 'PagesBucket', { value: pages.bucketName });
    new CfnOutput(this, 'DistributionId', { value: distribution.distributionId });
    new CfnOutput(this, 'EdgeSecretArn', { value: this.edgeSecret.secretArn });
    new CfnOutput(this, 'ApiEndpoint', { value: this.api.apiEndpoint });
  }

  private distribution(settings: Settings, pages: IBucket, logs: IBucket): Distribution {
    const { domain, certificateArn } = settings;
    const distribution = new Distribution(this, 'Site', {
      comment: 'Probant',
      defaultRootObject: 'index.html',
      enableLogging: true,
      logBucket: logs,
      logFilePrefix: 'site/',
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(pages),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: pageHeaderPolicy(this),
        functionAssociations: onViewerRequest(onePageFunction(this)),
      },
      additionalBehaviors: { '/api/*': this.apiBehaviour() },
      ...(domain && certificateArn
        ? {
            domainNames: [domain],
            minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
            certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
          }
        : {}),
    });
    accept(distribution, 'AwsSolutions-CFR1', 'Reports are verified from any country.');
    accept(
      distribution,
      'AwsSolutions-CFR2',
      'A web firewall costs by the rule; the API limits each address itself.',
    );
    accept(
      distribution,
      'AwsSolutions-CFR4',
      'Without a domain of its own a site has CloudFront’s certificate, and TLS as that one has it.',
    );
    return distribution;
  }

  private apiBehaviour(): BehaviorOptions {
    return {
      origin: new HttpOrigin(this.apiHost, {
        customHeaders: { 'x-probant-edge': this.edgeSecret.secretValue.unsafeUnwrap() },
      }),
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      functionAssociations: onViewerRequest(nameViewerFunction(this)),
    };
  }
}
