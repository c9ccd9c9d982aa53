import type { Fact } from '../fact.ts';
import type { WebAnswer } from './answer.ts';
import type { PageContent } from './page-content.ts';
import { isSameSite } from './redirections.ts';

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

/** Of another site: neither the host, nor above or under it. */
export const isForeign = (url: string, page: PageContent): boolean =>
  !isSameSite(hostOf(url), hostOf(page.url));
