/** What `Strict-Transport-Security` asks of browsers (RFC 6797). */
export interface Hsts {
  /** Seconds. */
  readonly maxAge: number;
  readonly includeSubDomains: boolean;
  readonly preload: boolean;
}

const maxAge = /^"?(\d{1,15})"?$/;

/** The directives of one field; null where browsers drop it: no age, or the same directive twice. */
export const parseHsts = (text: string): Hsts | null => {
  const pairs = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): [string, string] => {
      const [name = '', ...value] = part.split('=');
      return [name.trim().toLowerCase(), value.join('=').trim()];
    });
  const directives = new Map(pairs);
  if (directives.size !== pairs.length) return null;
  const age = maxAge.exec(directives.get('max-age') ?? '')?.[1];
  if (age === undefined) return null;
  return {
    maxAge: Number(age),
    includeSubDomains: directives.has('includesubdomains'),
    preload: directives.has('preload'),
  };
};

const yearInSeconds = 31_536_000;

/** What hstspreload.org asks of a header. */
export const isPreloadable = ({ maxAge, includeSubDomains, preload }: Hsts): boolean =>
  preload && includeSubDomains && maxAge >= yearInSeconds;
