import chromium from '@sparticuz/chromium';

/** Flags of the package that a report does not need and that only weaken the browser. */
const unwanted = new Set([
  '--allow-running-insecure-content',
  '--disable-web-security',
  '--enable-unsafe-swiftshader',
  "--headless='shell'",
]);

export interface ChromiumBinary {
  readonly executablePath: () => Promise<string>;
  readonly args: readonly string[];
}

/**
 * The Chromium of `@sparticuz/chromium`, unpacked once into the temporary directory.
 * `packed`: the folder with its `.br` files when the package is not in `node_modules`.
 */
export const sparticuzChromium = (packed?: string): ChromiumBinary => {
  chromium.setGraphicsMode = false;
  return {
    executablePath: () => chromium.executablePath(packed),
    args: chromium.args.filter((flag) => !unwanted.has(flag)),
  };
};
