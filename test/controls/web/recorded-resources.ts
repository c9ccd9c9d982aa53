import { readPage } from '#adapters/collectors/web/page/read-page.ts';
import { known } from '#core/domain/fact.ts';
import type { AnyResource, Resource } from '#core/domain/resource.ts';
import { instantOf } from '#core/domain/time.ts';
import { cookiesOf } from '#core/domain/web/cookie-facts.ts';
import { pageFacts } from '#core/domain/web/page-facts.ts';
import { siteFacts } from '#core/domain/web/site-facts.ts';
import { evidenceOf } from '#test/core/web/evidence.ts';
import type { RecordedSite } from './recorded-site.ts';

const now = instantOf(Date.UTC(2026, 10, 22));

/** What an audit makes of a recorded site. */
export interface RecordedResources {
  readonly site: Resource<'web.site'>;
  readonly page: Resource<'web.page'>;
  readonly cookies: readonly Resource<'web.cookie'>[];
}

export const resourcesOf = ({ landing, foreign, plain }: RecordedSite): RecordedResources => {
  const content = readPage(landing);
  const metas = (name: string) =>
    known(
      content.metas
        .filter((meta) => meta.name === name || meta.httpEquiv === name)
        .map((meta) => meta.content),
    );
  const evidence = evidenceOf(landing, {
    foreign: known(foreign),
    plain: known(plain),
    metaPolicies: metas('content-security-policy'),
    metaReferrer: metas('referrer'),
  });
  const page = {
    answer: landing,
    content,
    isLandingPage: true,
    ownScripts: [],
    allScriptsRead: true,
    sourceMaps: [],
  };
  return {
    site: { kind: 'web.site', id: 'site', region: null, facts: siteFacts(evidence, now) },
    page: { kind: 'web.page', id: 'page', region: null, facts: pageFacts(page) },
    cookies: cookiesOf('https://site.example', [landing], now),
  };
};

export const allOf = ({ site, page, cookies }: RecordedResources): readonly AnyResource[] => [
  site,
  page,
  ...cookies,
];
