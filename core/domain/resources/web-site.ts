import type { CorsPolicy } from '../web/cors.ts';
import type { CspStanding } from '../web/csp.ts';
import type { FramingProtection } from '../web/framing.ts';
import type { PlainHttp } from '../web/redirections.ts';
import type { ReferrerProtection } from '../web/referrer-policy.ts';
import type { SecurityTxtStanding } from '../web/security-txt.ts';

export interface WebSiteFacts {
  /**
   * What a site answers, seen from outside without signing in. Facts on headers are of the landing
   * page: the answer at the end of the redirections from `/`, followed as far as they stay on the site.
   */
  readonly 'web.site': {
    /** The landing page came over HTTPS. */
    readonly servesHttps: boolean;
    /** What port 80 of an HTTPS site does, or the site itself where it is plain HTTP. */
    readonly plainHttp: PlainHttp;
    /** Of the first redirection from plain HTTP: 301 or 308. */
    readonly plainHttpMovedForGood: boolean;
    /** Steps from HTTPS back to HTTP on the way from `/`, as URLs. */
    readonly downgrades: readonly string[];
    readonly redirectionsEnd: boolean;

    /** Seconds; 0 where no valid header came over a connection that browsers trust (RFC 6797). */
    readonly hstsMaxAge: number;
    readonly hstsCoversSubdomains: boolean;
    /** The three conditions of the preload list: a year, subdomains, `preload`. */
    readonly hstsIsPreloadable: boolean;

    readonly nosniff: boolean;
    readonly framing: FramingProtection;
    readonly referrer: ReferrerProtection;
    readonly permissionsPolicyIsStated: boolean;
    /** Among camera, microphone, geolocation, payment, usb: those that every frame may ask for. */
    readonly featuresOpenToEveryFrame: readonly string[];
    /** `unsafe-none` where absent, as HTML says. */
    readonly openerPolicy: string;
    readonly embedderPolicy: string;
    /** `none` where absent. */
    readonly resourcePolicy: string;
    readonly isolatesOrigin: boolean;
    readonly cors: CorsPolicy;
    /** The origin `null`, which any sandboxed frame has, is allowed with credentials. */
    readonly corsTrustsNull: boolean;
    readonly declaresCharset: boolean;
    /** Headers that browsers no longer read, or that open what they once closed. */
    readonly deprecatedHeaders: readonly string[];
    /** Security headers sent several times with values that differ. */
    readonly conflictingHeaders: readonly string[];
    /** Private addresses that headers tell, as `header: address`. */
    readonly privateAddressesInHeaders: readonly string[];

    readonly csp: CspStanding;
    readonly cspAllowsInlineScripts: boolean;
    readonly cspAllowsEval: boolean;
    readonly cspAllowsInlineStyles: boolean;
    /** Sources of scripts that anyone can host something on: `*`, `https:`, `data:`. */
    readonly cspBroadScriptSources: readonly string[];
    /** Likewise of styles. */
    readonly cspBroadStyleSources: readonly string[];
    readonly cspBypassableHosts: readonly string[];
    /** Directives of an HTTPS site that let something come over plain HTTP. */
    readonly cspInsecureSources: readonly string[];
    /** What no directive names is refused. */
    readonly cspRefusesByDefault: boolean;
    readonly cspRestrictsObjects: boolean;
    readonly cspRestrictsBase: boolean;
    readonly cspRestrictsForms: boolean;
    readonly cspRestrictsFraming: boolean;
    /** Scripts are named by nonce or hash. */
    readonly cspNamesScripts: boolean;
    /** Nonces that came in two answers. */
    readonly cspRepeatedNonces: readonly string[];
    readonly cspReportsViolations: boolean;
    readonly cspRequiresTrustedTypes: boolean;
    readonly cspMistakes: readonly string[];

    /** Versions that headers tell, as `header: value`. */
    readonly versionsInHeaders: readonly string[];
    readonly platformHeaders: readonly string[];
    readonly debugHeaders: readonly string[];
    readonly backendHeaders: readonly string[];
    /** Content networks and application firewalls that leave a mark in headers. */
    readonly edgeServices: readonly string[];
    /** Headers that tell under which key or tag a cache keeps the page, as `header: value`. */
    readonly cacheKeyHeaders: readonly string[];
    /** Cookies in answers that a shared cache gave out, or that their headers let it keep. */
    readonly cookiesInSharedCaches: readonly string[];
    /** Of an answer for one origin: caches do not give it to another. */
    readonly corsAnswersAreKeyed: boolean;

    readonly securityTxt: SecurityTxtStanding;
    readonly exposesGit: boolean;
    readonly exposesSubversion: boolean;
    readonly exposesEnvironmentFile: boolean;
    readonly exposesBackup: boolean;
    readonly exposesDirectoryMetadata: boolean;
    readonly exposesServerStatus: boolean;
    readonly exposesActuator: boolean;
    readonly exposesPhpinfo: boolean;
    readonly describesApi: boolean;
    readonly opensGraphqlConsole: boolean;
    readonly opensCrossDomainPolicy: boolean;
    /** A page that was read asks for a password. */
    readonly asksPassword: boolean;
    readonly changePasswordIsAnnounced: boolean;
    readonly unknownPathIsNotFound: boolean;
    /** Versions or traces of execution on the page for an unknown path. */
    readonly errorPageLeaks: readonly string[];
    /** Protections of the landing page that the page for an unknown path does not have. */
    readonly headersLostOnErrors: readonly string[];
    readonly answersTrace: boolean;
    /** Methods that change things, in `Allow` of an OPTIONS on `/`. */
    readonly writingMethods: readonly string[];
    /** Paths in robots.txt that tell where administration or backups are. */
    readonly revealingRobotsPaths: readonly string[];
  };
}
