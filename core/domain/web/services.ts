const hostOf = (url: string): string => URL.parse(url)?.hostname ?? '';

const isUnder = (host: string, domains: Iterable<string>): boolean =>
  [...domains].some((domain) => host === domain || host.endsWith(`.${domain}`));

// Services that tell one visitor from another across visits or sites, by the hosts of their scripts.
const trackers: ReadonlyMap<string, readonly string[]> = new Map([
  ['Google Analytics', ['google-analytics.com', 'analytics.google.com']],
  ['Google Tag Manager', ['googletagmanager.com']],
  ['Google Ads', ['doubleclick.net', 'googlesyndication.com', 'googleadservices.com']],
  ['Meta Pixel', ['connect.facebook.net']],
  ['Microsoft Clarity', ['clarity.ms']],
  ['Microsoft Advertising', ['bat.bing.com']],
  ['Hotjar', ['hotjar.com']],
  ['LinkedIn Insight', ['snap.licdn.com']],
  ['TikTok Pixel', ['analytics.tiktok.com']],
  ['X Ads', ['static.ads-twitter.com']],
  ['HubSpot', ['hs-scripts.com', 'hs-analytics.net']],
  ['Segment', ['cdn.segment.com']],
  ['Mixpanel', ['cdn.mxpnl.com']],
  ['Amplitude', ['cdn.amplitude.com']],
  ['Criteo', ['criteo.net', 'criteo.com']],
  ['FullStory', ['fullstory.com']],
]);

/** Names of services that a page calls by these URLs. */
export const trackersAmong = (urls: readonly string[]): readonly string[] => {
  const hosts = urls.map(hostOf);
  return [...trackers]
    .filter(([, domains]) => hosts.some((host) => isUnder(host, domains)))
    .map(([service]) => service);
};

const fontHosts = ['fonts.googleapis.com', 'fonts.gstatic.com', 'use.typekit.net'];

export const fontServicesAmong = (urls: readonly string[]): readonly string[] => [
  ...new Set(urls.map(hostOf).filter((host) => isUnder(host, fontHosts))),
];

// Sold to a stranger in 2024, who served malicious code from it to a hundred thousand sites.
const compromised = [
  'polyfill.io',
  'bootcss.com',
  'bootcdn.net',
  'staticfile.org',
  'staticfile.net',
  'unionadjs.com',
];

export const compromisedHosts = (urls: readonly string[]): readonly string[] => [
  ...new Set(urls.map(hostOf).filter((host) => isUnder(host, compromised))),
];
