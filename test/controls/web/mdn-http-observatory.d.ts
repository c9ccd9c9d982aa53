// The package has no types of its own: these are the parts that the comparison calls.

declare module '@mdn/mdn-http-observatory/src/types.js' {
  export class Requests {
    constructor(hostname: string);
    responses: {
      auto: unknown;
      cors: unknown;
      http: unknown;
      https: unknown;
      httpsRedirects: readonly unknown[];
      httpRedirects: readonly { readonly url: URL; readonly status: number }[];
    };
    resources: { path: string | null };
    session: unknown;
  }
}

declare module '@mdn/mdn-http-observatory/src/retriever/session.js' {
  export class Session {
    constructor(url: URL);
    jar: { setCookieSync(text: string, url: string, options: { ignoreError: boolean }): unknown };
  }
}

declare module '@mdn/mdn-http-observatory/src/retriever/utils.js' {
  export const parseHttpEquivHeaders: (html: string, baseUrl: string) => Map<string, string[]>;
}

declare module '@mdn/mdn-http-observatory/src/constants.js' {
  import type { Requests } from '@mdn/mdn-http-observatory/src/types.js';
  export const ALL_TESTS: readonly ((requests: Requests) => {
    readonly pass: boolean;
    readonly result: string;
    readonly constructor: { readonly name: string };
  })[];
  export const ALL_RESULTS: readonly { readonly possibleResults: readonly string[] }[];
}

declare module '@mdn/mdn-http-observatory/src/grader/charts.js' {
  export const MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
}

declare module '@mdn/mdn-http-observatory/src/grader/grader.js' {
  export const getScoreModifier: (result: string) => number;
  export const getGradeForScore: (score: number) => {
    readonly score: number;
    readonly grade: string;
  };
}
