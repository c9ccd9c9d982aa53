import type { Fact } from '../fact.ts';
import type { WebAnswer } from './answer.ts';
import type { PageContent } from './page-content.ts';

/** A page with what was read of its own scripts. */
export interface PageEvidence {
  readonly answer: WebAnswer;
  readonly content: PageContent;
  readonly isLandingPage: boolean;
  readonly ownScripts: readonly WebAnswer[];
  /** Every script that it names of its own was read; else having found nothing proves nothing. */
  readonly allScriptsRead: boolean;
  /** Of maps of its scripts, where those were asked for. */
  readonly sourceMaps: readonly Fact<WebAnswer>[];
}

export const hostOf = (url: string): string => URL.parse(url)?.hostname ?? '';

// Under these, neighbours are strangers. The common ones: the whole list is ten thousand lines.
const shared: ReadonlySet<string> = new Set([
  'github.io',
  'gitlab.io',
  'herokuapp.com',
  'azurewebsites.net',
  'cloudfront.net',
  'amazonaws.com',
  'appspot.com',
  'googleapis.com',
  'netlify.app',
  'vercel.app',
  'pages.dev',
  'workers.dev',
  'asso.fr',
  'gouv.fr',
]);

/** The domain that somebody registered, as a rule: of `co.uk` and its like, three labels. */
const domainOf = (host: string): string => {
  const two = host.split('.').slice(-2);
  const isSuffix = shared.has(two.join('.')) || (two[0] ?? '').length <= 3;
  return isSuffix ? host.split('.').slice(-3).join('.') : two.join('.');
};

/** Of another site: not under the domain of the page. */
export const isForeign = (url: string, page: PageContent): boolean =>
  domainOf(hostOf(url)) !== domainOf(hostOf(page.url));
