export type MtaStsMode = 'enforce' | 'testing' | 'none';

export interface MtaStsPolicy {
  readonly mode: MtaStsMode;
  /** Mail servers, in lower case; `*.` stands for one label. */
  readonly servers: readonly string[];
}

/** RFC 8461 section 3.1: one record with an id, else the domain has no policy. */
export const announcesMtaSts = (texts: readonly string[]): boolean => {
  const records = texts.filter((text) => /^v=STSv1[ \t]*(?:;|$)/.test(text));
  return (
    records.length === 1 &&
    /;[ \t]*id[ \t]*=[ \t]*[a-z0-9]{1,32}[ \t]*(?:;|$)/i.test(records[0] ?? '')
  );
};

const modes: readonly MtaStsMode[] = ['enforce', 'testing', 'none'];

/** RFC 8461 section 3.2, lines of `key: value`. Null where it is not a policy. */
export const parseMtaSts = (text: string): MtaStsPolicy | null => {
  const lines = text.split(/\r?\n/).flatMap((line): [string, string][] => {
    const at = line.indexOf(':');
    return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()]];
  });
  const valueOf = (key: string): string | undefined => lines.find(([name]) => name === key)?.[1];
  const mode = modes.find((one) => one === valueOf('mode'));
  const isWhole = valueOf('version') === 'STSv1' && /^\d{1,10}$/.test(valueOf('max_age') ?? '');
  if (!mode || !isWhole) return null;
  const servers = lines.filter(([name]) => name === 'mx').map(([, value]) => value.toLowerCase());
  return mode !== 'none' && servers.length === 0 ? null : { mode, servers };
};

const matches = (pattern: string, server: string): boolean =>
  pattern.startsWith('*.')
    ? server.slice(server.indexOf('.')) === pattern.slice(1)
    : pattern === server;

/** Mail servers that the policy does not let senders use (RFC 8461 section 4.1). */
export const outsidePolicy = (
  { servers }: MtaStsPolicy,
  names: readonly string[],
): readonly string[] => names.filter((name) => !servers.some((pattern) => matches(pattern, name)));
