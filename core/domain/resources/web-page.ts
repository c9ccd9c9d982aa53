import type { PersonalNumber } from '../web/personal-numbers.ts';

export interface WebPageFacts {
  /** A page of the site, read as a browser reads it, without running its scripts. */
  readonly 'web.page': {
    readonly overHttps: boolean;
    /** URLs of scripts, styles and frames that an HTTPS page asks for over HTTP. */
    readonly activeMixedContent: readonly string[];
    readonly passiveMixedContent: readonly string[];
    /** URLs of scripts and styles of other sites; styles of services of fonts left out. */
    readonly scriptsOfOthers: readonly string[];
    readonly stylesOfOthers: readonly string[];
    /** URLs of scripts of other sites that no digest holds to what they were. */
    readonly scriptsWithoutIntegrity: readonly string[];
    readonly stylesWithoutIntegrity: readonly string[];
    /** Hosts of scripts that changed hands and then served malicious code. */
    readonly compromisedScriptHosts: readonly string[];
    /** As `jquery 1.8.2`, with the flaw that is known of it. */
    readonly vulnerableLibraries: readonly string[];
    /** Libraries whose authors have stopped mending them. */
    readonly unsupportedLibraries: readonly string[];
    readonly formsOverHttp: readonly string[];
    readonly asksPassword: boolean;
    /** A form with a password goes by GET, so the password ends up in the address. */
    readonly passwordByGet: boolean;
    /** Where a form with a password leads, when that is another host. */
    readonly passwordLeavesFor: readonly string[];
    /** Forms by POST to the site without anything that looks like a token. */
    readonly postFormsWithoutToken: readonly string[];
    /** `Cache-Control` lets a shared cache or the disk keep it. */
    readonly mayBeStored: boolean;
    /** Links to other sites that hand them the window (`rel=opener`). */
    readonly linksWithOpener: readonly string[];
    readonly inlineHandlers: number;
    /** Kinds of secrets in the page or in its own scripts. */
    readonly secrets: readonly string[];
    /** Maps of its own scripts that give the source away. */
    readonly sourceMaps: readonly string[];
    /** Languages and frameworks of traces of execution in it. */
    readonly stackTraces: readonly string[];
    readonly listsDirectory: boolean;
    /** Words of comments that speak of passwords, of work left to do, of queries. */
    readonly revealingComments: readonly string[];
    readonly privateAddresses: readonly string[];
    /** Kinds of personal numbers whose check digits hold. */
    readonly personalNumbers: readonly PersonalNumber[];
    readonly sessionIdsInUrls: readonly string[];
    /** Frames of other sites without `sandbox`. */
    readonly unsandboxedFrames: readonly string[];
    /** Parameters of its links that hold a whole URL of another site. */
    readonly redirectParameters: readonly string[];
    readonly generatorVersion: string | null;
    /** Services that follow visitors, loaded before anybody agreed. */
    readonly trackers: readonly string[];
    /** Services that learn the visitor's address by serving fonts. */
    readonly fontServices: readonly string[];
    readonly isLandingPage: boolean;
    readonly linksPrivacyPolicy: boolean;
    readonly linksLegalNotice: boolean;
  };
}
