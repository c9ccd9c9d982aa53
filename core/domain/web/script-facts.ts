import { type Fact, known } from '../fact.ts';
import type { Resource } from '../resource.ts';
import { foundIn, type WebAnswer } from './answer.ts';
import { knownFlaw, type Library, libraryOfText, libraryOfUrl, unsupported } from './libraries.ts';
import { isForeign, type PageEvidence } from './page-evidence.ts';
import { compromisedHosts, fontServicesAmong } from './services.ts';

type Facts = Resource<'web.page'>['facts'];

const librariesOf = ({ content, ownScripts }: PageEvidence): readonly Library[] => [
  ...content.scripts.flatMap(({ url }) => (url === null ? [] : (libraryOfUrl(url) ?? []))),
  ...ownScripts.flatMap(({ body }) => libraryOfText(body) ?? []),
];

const sourceMapComment = /\/\/[#@] sourceMappingURL=([^\s'"]{1,300})\s*$/;

/** Where a script says that its map is, if that is a file of its own. */
export const sourceMapOf = ({ url, body, truncated }: WebAnswer): string | null => {
  const named = truncated ? undefined : sourceMapComment.exec(body.slice(-1000))?.[1];
  if (named === undefined || named.startsWith('data:')) return null;
  const map = URL.parse(named, url);
  return map && map.origin === URL.parse(url)?.origin ? map.href : null;
};

const isSourceMap = ({ status, body }: WebAnswer): boolean =>
  (status === 200 || status === 206) &&
  /^\s*(?:\)\]\}'?\s*)?\{[\s\S]{0,4000}"(?:mappings|sources)"/.test(body);

/** One map that is there settles it; none is only where every one was asked for. */
const openSourceMaps = (
  maps: readonly Fact<WebAnswer>[],
  whole: boolean,
): Fact<readonly string[]> => {
  const open = maps.flatMap((map) => (map.known && isSourceMap(map.value) ? [map.value.url] : []));
  if (open.length > 0) return known(open);
  const silent = maps.find((map) => !map.known);
  return silent && !silent.known ? silent : foundIn({ truncated: !whole }, []);
};

interface Loaded {
  readonly url: string;
  readonly hasIntegrity: boolean;
}

const urlsOf = (list: readonly Loaded[]): readonly string[] => list.map(({ url }) => url);

const unheld = (list: readonly Loaded[]): readonly Loaded[] =>
  list.filter(({ hasIntegrity }) => !hasIntegrity);

export const scriptFacts = (evidence: PageEvidence): Facts => {
  const { content, allScriptsRead } = evidence;
  const libraries = librariesOf(evidence);
  const scripts = { truncated: content.truncated || !allScriptsRead };
  const foreign = content.scripts.flatMap((script) =>
    script.url !== null && isForeign(script.url, content) ? [{ ...script, url: script.url }] : [],
  );
  // A service of fonts answers each browser with a style of its own: no digest can hold it.
  const styles = content.styles.filter(
    ({ url }) => isForeign(url, content) && fontServicesAmong([url]).length === 0,
  );
  return {
    scriptsOfOthers: foundIn(content, urlsOf(foreign)),
    stylesOfOthers: foundIn(content, urlsOf(styles)),
    scriptsWithoutIntegrity: foundIn(content, urlsOf(unheld(foreign))),
    stylesWithoutIntegrity: foundIn(content, urlsOf(unheld(styles))),
    compromisedScriptHosts: foundIn(content, compromisedHosts(urlsOf(foreign))),
    vulnerableLibraries: foundIn(scripts, [
      ...new Set(libraries.flatMap((one) => knownFlaw(one) ?? [])),
    ]),
    unsupportedLibraries: foundIn(scripts, [
      ...new Set(libraries.flatMap((one) => unsupported(one) ?? [])),
    ]),
    sourceMaps: openSourceMaps(evidence.sourceMaps, allScriptsRead),
  };
};
