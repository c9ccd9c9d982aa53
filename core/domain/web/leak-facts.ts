import type { Resource } from '../resource.ts';
import { foundIn, seenIn } from './answer.ts';
import { privateAddressesIn } from './disclosures.ts';
import type { PageContent } from './page-content.ts';
import { isForeign, type PageEvidence } from './page-evidence.ts';
import { stackTracesIn } from './page-leaks.ts';
import { personalNumbersIn } from './personal-numbers.ts';
import { secretsIn } from './secrets.ts';

type Facts = Resource<'web.page'>['facts'];

const telling =
  /\b(?:passw(?:or)?d|mot de passe|secret|api[_ -]?key|todo|fixme|hack|debug|select .{1,80} from|admin)\b/i;

// What tools and browsers are told in comments is meant to be there.
const conditional = /^\[(?:if|endif)|^[#/]?(?:ko|esi|googleoff|googleon)\b/i;

const revealingComments = ({ comments }: PageContent): readonly string[] =>
  comments
    .map((text) => text.trim())
    .filter((text) => telling.test(text) && !conditional.test(text))
    .map((text) => text.slice(0, 80))
    .slice(0, 20);

const sessionInUrl =
  /[;?&](?:jsessionid|phpsessid|sessionid|session_id|sid|asp\.net_sessionid)=[\w.-]{8,}/i;

const isListing = ({ title }: PageContent): boolean =>
  /^\s*(?:Index of \/|Directory listing for \/)/i.test(title);

/** What a page gives away without meaning to. */
export const leakFacts = ({ answer, content, ownScripts, allScriptsRead }: PageEvidence): Facts => {
  const texts = [answer.body, ...ownScripts.map(({ body }) => body)];
  const truncated = content.truncated || !allScriptsRead || ownScripts.some((one) => one.truncated);
  const all = content.links.map(({ url }) => url);
  return {
    secrets: foundIn({ truncated }, [...new Set(texts.flatMap(secretsIn))]),
    stackTraces: foundIn(answer, stackTracesIn(answer.body)),
    listsDirectory: seenIn(content, isListing(content)),
    revealingComments: foundIn(content, revealingComments(content)),
    privateAddresses: foundIn(answer, privateAddressesIn(answer.body)),
    personalNumbers: foundIn(content, personalNumbersIn(content.text)),
    sessionIdsInUrls: foundIn(content, all.filter((url) => sessionInUrl.test(url)).slice(0, 20)),
    redirectParameters: foundIn(content, redirectParameters(content)),
  };
};

/** Names of parameters of its own links that hold a whole address of another site. */
const redirectParameters = (content: PageContent): readonly string[] => [
  ...new Set(
    content.links
      .filter(({ url }) => !isForeign(url, content))
      .flatMap(({ url }) =>
        [...(URL.parse(url)?.searchParams ?? [])]
          .filter(([, value]) => /^https?:\/\//i.test(value) && isForeign(value, content))
          .map(([name]) => name),
      ),
  ),
];
