import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { pageHeaders } from '#core/contract/page-headers.ts';
import { type Synthesised, textOf } from './synthesised.ts';

interface EdgeEvent {
  readonly request: { uri: string; headers: Record<string, { readonly value: string }> };
  readonly viewer: { readonly ip: string };
}

/** Runs a function of the edge as CloudFront would. */
const atTheEdge = (stacks: Synthesised, id: string, uri: string): EdgeEvent['request'] => {
  const edge = stacks.only('AWS::CloudFront::Function', id);
  const event: EdgeEvent = { request: { uri, headers: {} }, viewer: { ip: '198.51.100.7' } };
  const code = `${String(edge['FunctionCode'])}; handler(event)`;
  return runInNewContext(code, { event }) as EdgeEvent['request'];
};

interface HeaderConfig {
  readonly SecurityHeadersConfig: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly CustomHeadersConfig: {
    readonly Items: readonly { readonly Header: string; readonly Value: string }[];
  };
}

/** What CloudFront sends for a policy, as headers. */
const headersOf = ({ SecurityHeadersConfig: fixed, CustomHeadersConfig: custom }: HeaderConfig) => {
  const transport = fixed['StrictTransportSecurity'];
  return {
    'content-security-policy': fixed['ContentSecurityPolicy']?.['ContentSecurityPolicy'],
    'referrer-policy': fixed['ReferrerPolicy']?.['ReferrerPolicy'],
    'x-frame-options': fixed['FrameOptions']?.['FrameOption'],
    'x-content-type-options': fixed['ContentTypeOptions'] ? 'nosniff' : undefined,
    'strict-transport-security': [
      `max-age=${String(transport?.['AccessControlMaxAgeSec'])}`,
      ...(transport?.['IncludeSubdomains'] ? ['includeSubDomains'] : []),
      ...(transport?.['Preload'] ? ['preload'] : []),
    ].join('; '),
    ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
  };
};

const siteOf = (stacks: Synthesised) => {
  return stacks.only('AWS::CloudFront::Distribution')['DistributionConfig'] as {
    readonly DefaultCacheBehavior: Readonly<Record<string, unknown>>;
    readonly CacheBehaviors: readonly Readonly<Record<string, unknown>>[];
    readonly CustomErrorResponses?: unknown;
    readonly Origins: readonly unknown[];
  };
};

export const webChecks = (stacks: () => Synthesised): void => {
  describe('the site', () => {
    it('sends the page headers of the contract, each and no other', () => {
      const policy = stacks().only('AWS::CloudFront::ResponseHeadersPolicy');
      const config = policy['ResponseHeadersPolicyConfig'] as HeaderConfig;
      expect(headersOf(config)).toEqual(pageHeaders);
      expect(siteOf(stacks()).DefaultCacheBehavior).toHaveProperty('ResponseHeadersPolicyId');
    });

    it('has the API below its own origin, uncached, over TLS alone', () => {
      const [api, ...others] = siteOf(stacks()).CacheBehaviors;
      expect(others).toEqual([]);
      expect(api).toMatchObject({
        PathPattern: '/api/*',
        ViewerProtocolPolicy: 'https-only',
        CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
        OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
      });
    });

    it('proves to the API that a request came through it', () => {
      const origins = siteOf(stacks()).Origins.map(textOf);
      const proven = origins.filter((origin) => origin.includes('x-probant-edge'));
      expect(proven).toHaveLength(1);
      expect(proven[0]).toContain('resolve:secretsmanager:');
    });

    it('names the viewer to the API', () => {
      const request = atTheEdge(stacks(), 'NameViewer', '/api/health');
      expect(request.headers['x-probant-viewer']).toEqual({ value: '198.51.100.7' });
    });

    it.each([
      ['/assessments/0190', '/index.html'],
      ['/verify/q7Vd0Zk3Rw2uX9sHn5TeYA', '/index.html'],
      ['/', '/index.html'],
      ['/assets/main-4f2.js', '/assets/main-4f2.js'],
      ['/favicon.svg', '/favicon.svg'],
    ])('answers %s with %s', (path, file) => {
      expect(atTheEdge(stacks(), 'OnePage', path).uri).toBe(file);
    });

    it('leaves answers of the API that say no as they are', () => {
      expect(siteOf(stacks()).CustomErrorResponses).toBeUndefined();
    });
  });
};
