import { isBelow } from './versions.ts';

/** A library of scripts in the browser, as a URL or the banner of its file names it. */
export interface Library {
  readonly name: string;
  readonly version: string;
}

interface Flaw {
  readonly id: string;
  /** The first version that has it, where it is not the first of all. */
  readonly since?: string;
  readonly mendedIn: string;
}

interface LibraryRecord {
  /** The words before the version in a URL or a banner. */
  readonly words: string;
  readonly flaws: readonly Flaw[];
  /** Older ones get no more security fixes from their authors; null where they do not say. */
  readonly supportedSince: string | null;
}

/**
 * Flaws that the advisories of the libraries themselves tell, as they stood on 2026-11-22: the
 * common ones of the common libraries, not all of all. Where it knows none, nothing is proven.
 */
const records: ReadonlyMap<string, LibraryRecord> = new Map<string, LibraryRecord>([
  [
    'jquery',
    {
      words: 'jquery',
      flaws: [
        { id: 'CVE-2015-9251', mendedIn: '3.0.0' },
        { id: 'CVE-2019-11358', mendedIn: '3.4.0' },
        { id: 'CVE-2020-11022', since: '1.2.0', mendedIn: '3.5.0' },
      ],
      supportedSince: '3.0.0',
    },
  ],
  [
    'jquery-ui',
    {
      words: 'jquery[.-]?ui',
      flaws: [
        { id: 'CVE-2021-41184', mendedIn: '1.13.0' },
        { id: 'CVE-2022-31160', mendedIn: '1.13.2' },
      ],
      supportedSince: '1.13.0',
    },
  ],
  [
    'bootstrap',
    {
      words: '(?:twitter-)?bootstrap',
      flaws: [
        { id: 'CVE-2019-8331', mendedIn: '3.4.1' },
        { id: 'CVE-2019-8331', since: '4.0.0', mendedIn: '4.3.1' },
      ],
      supportedSince: '5.0.0',
    },
  ],
  [
    'angularjs',
    {
      words: 'angular(?:\\.?js)?',
      flaws: [
        { id: 'CVE-2019-10768', mendedIn: '1.7.9' },
        { id: 'CVE-2020-7676', mendedIn: '1.8.0' },
      ],
      supportedSince: '2.0.0',
    },
  ],
  [
    'lodash',
    {
      words: 'lodash(?:\\.js)?',
      flaws: [
        { id: 'CVE-2019-10744', mendedIn: '4.17.12' },
        { id: 'CVE-2021-23337', mendedIn: '4.17.21' },
      ],
      supportedSince: '4.0.0',
    },
  ],
  [
    'moment',
    {
      words: 'moment(?:\\.js)?',
      flaws: [{ id: 'CVE-2022-31129', since: '2.18.0', mendedIn: '2.29.4' }],
      supportedSince: null,
    },
  ],
  [
    'handlebars',
    {
      words: 'handlebars(?:\\.js)?',
      flaws: [{ id: 'CVE-2021-23369', mendedIn: '4.7.7' }],
      supportedSince: null,
    },
  ],
  [
    'dompurify',
    {
      words: 'dompurify',
      flaws: [
        { id: 'CVE-2024-45801', mendedIn: '2.5.4' },
        { id: 'CVE-2024-45801', since: '3.0.0', mendedIn: '3.1.3' },
      ],
      supportedSince: null,
    },
  ],
  ['vue', { words: 'vue(?:\\.js)?', flaws: [], supportedSince: '3.0.0' }],
  [
    'underscore',
    {
      words: 'underscore(?:\\.js)?',
      flaws: [{ id: 'CVE-2021-23358', since: '1.3.2', mendedIn: '1.12.1' }],
      supportedSince: null,
    },
  ],
]);

const version = String.raw`(\d{1,3}\.\d{1,3}(?:\.\d{1,4})?)`;

// cdn.example/ajax/libs/jquery/1.8.2/jquery.min.js, /npm/jquery@1.8.2, /js/jquery-1.8.2.min.js
const inUrl = (words: string): RegExp =>
  new RegExp(String.raw`(?:^|/)${words}(?:@|/|-|\.)v?${version}(?:[/.@?-]|$)`, 'i');

// "jQuery v1.8.2", "jQuery JavaScript Library v1.8.2", "Bootstrap v3.3.7 (https://...)", "@version 1.8.2"
const inBanner = (words: string): RegExp =>
  new RegExp(
    String.raw`^[\s/*!]{0,20}(?:@license )?${words}(?: JavaScript Library| -|,)? v?${version}`,
    'i',
  );

const forms = [...records].map(([name, { words }]) => ({
  name,
  url: inUrl(words),
  banner: inBanner(words),
}));

/** What a URL of a script says of itself. */
export const libraryOfUrl = (url: string): Library | null => {
  const path = URL.parse(url)?.pathname ?? '';
  const found = forms.findLast(({ url }) => url.test(path));
  const seen = found?.url.exec(path)?.[1];
  return found && seen ? { name: found.name, version: seen } : null;
};

/** What the first lines of a script say of it. */
export const libraryOfText = (text: string): Library | null => {
  const head = text.slice(0, 400);
  const found = forms.find(({ banner }) => banner.test(head));
  const seen = found?.banner.exec(head)?.[1];
  return found && seen ? { name: found.name, version: seen } : null;
};

const shown = ({ name, version }: Library): string => `${name} ${version}`;

/** As `jquery 1.8.2 (CVE-2020-11022)`, the last flaw that it has of those known. */
export const knownFlaw = (library: Library): string | null => {
  const flaw = records
    .get(library.name)
    ?.flaws.findLast(
      ({ since, mendedIn }) =>
        isBelow(library.version, mendedIn) && !(since && isBelow(library.version, since)),
    );
  return flaw ? `${shown(library)} (${flaw.id})` : null;
};

export const unsupported = (library: Library): string | null => {
  const since = records.get(library.name)?.supportedSince;
  return since && isBelow(library.version, since) ? shown(library) : null;
};
