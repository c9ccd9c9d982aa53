import { type Fact, known } from '../fact.ts';
import type { Resource } from '../resource.ts';
import { foundIn, seenIn } from './answer.ts';
import type { PageContent } from './page-content.ts';
import type { PageEvidence } from './page-evidence.ts';
import { fontServicesAmong, trackersAmong } from './services.ts';

type Facts = Resource<'web.page'>['facts'];

const privacyWords =
  /confidentialit|vie[\s_-]priv[ée]e|donn[ée]es[\s_-]personnelles|privacy|rgpd|gdpr|datenschutz/i;
const legalWords =
  /mentions?[\s_-]l[ée]gales?|\blegal\b|imprint|impressum|conditions[\s_-]g[ée]n[ée]rales/i;

const linksTo = (content: PageContent, words: RegExp): Fact<boolean> =>
  seenIn(
    content,
    content.links.some(({ url, text }) => words.test(text) || words.test(decodedPath(url))),
  );

const decodedPath = (url: string): string => {
  const path = URL.parse(url)?.pathname ?? '';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

export const privacyFacts = ({ content, isLandingPage }: PageEvidence): Facts => {
  const called = [
    ...content.scripts.flatMap(({ url }) => url ?? []),
    ...content.frames.map(({ url }) => url),
    ...content.media,
  ];
  const inline = content.scripts.map(({ text }) => text).join('\n');
  const loaded = [...called, ...(inline.match(/https:\/\/[\w.-]+\/[\w./-]*/g) ?? [])];
  return {
    isLandingPage: known(isLandingPage),
    trackers: foundIn(content, trackersAmong(loaded)),
    fontServices: foundIn(content, fontServicesAmong(content.styles.map(({ url }) => url))),
    linksPrivacyPolicy: linksTo(content, privacyWords),
    linksLegalNotice: linksTo(content, legalWords),
  };
};
