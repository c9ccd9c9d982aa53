import { known } from '../fact.ts';
import type { Resource } from '../resource.ts';
import { foundIn, isHttps, joined, settledIn, type WebAnswer } from './answer.ts';
import { formFacts } from './form-facts.ts';
import { leakFacts } from './leak-facts.ts';
import type { PageContent } from './page-content.ts';
import { isForeign, type PageEvidence } from './page-evidence.ts';
import { privacyFacts } from './privacy-facts.ts';
import { scriptFacts } from './script-facts.ts';

type Facts = Resource<'web.page'>['facts'];

const over = (scheme: string, urls: readonly string[]): readonly string[] =>
  urls.filter((url) => url.startsWith(scheme));

const mixedContentFacts = ({ answer, content }: PageEvidence): Facts => {
  const active = [
    ...content.scripts.flatMap(({ url }) => url ?? []),
    ...content.styles.map(({ url }) => url),
    ...content.frames.map(({ url }) => url),
  ];
  const insecure = (urls: readonly string[]) => (isHttps(answer) ? over('http:', urls) : []);
  return {
    overHttps: known(isHttps(answer)),
    activeMixedContent: foundIn(content, insecure(active)),
    passiveMixedContent: foundIn(content, insecure(content.media)),
  };
};

const generatorVersion = ({ metas }: PageContent): string | null =>
  metas.find(({ name, content }) => name === 'generator' && /\d+\.\d+/.test(content))?.content ??
  null;

const mayBeStored = (answer: WebAnswer): boolean =>
  !/(?:^|,)\s*no-store\b/i.test(joined(answer, 'cache-control'));

const linksWithOpener = (content: PageContent): readonly string[] =>
  content.links
    .filter(
      ({ url, rel, opensWindow }) =>
        opensWindow && rel.includes('opener') && isForeign(url, content),
    )
    .map(({ url }) => url);

const unsandboxedFrames = (content: PageContent): readonly string[] =>
  content.frames
    .filter(({ url, sandboxed }) => !sandboxed && isForeign(url, content))
    .map(({ url }) => url);

/** Every fact of a page. Where only its beginning was read, finding nothing decides nothing. */
export const pageFacts = (evidence: PageEvidence): Facts => {
  const { answer, content } = evidence;
  const generator = generatorVersion(content);
  return {
    ...mixedContentFacts(evidence),
    ...scriptFacts(evidence),
    ...formFacts(content),
    ...leakFacts(evidence),
    ...privacyFacts(evidence),
    mayBeStored: known(mayBeStored(answer)),
    linksWithOpener: foundIn(content, linksWithOpener(content)),
    unsandboxedFrames: foundIn(content, unsandboxedFrames(content)),
    generatorVersion: settledIn(content, generator !== null, generator),
  };
};
