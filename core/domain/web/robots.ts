/** What robots.txt lets one robot ask for (RFC 9309). */
export interface Robots {
  /** Of a path with its query, as `/a?b=c`. */
  allows(path: string): boolean;
  /** Every path that a rule names, for whatever robot. */
  readonly paths: readonly string[];
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
}

const line = /^[ \t]*([a-z-]+)[ \t]*:([^#]*)/i;

/** Groups of rules, in one pass: the text may be long, and is a stranger's. */
const groupsOf = (text: string): readonly Group[] => {
  const groups: Group[] = [];
  for (const one of text.split(/\r\n|\r|\n/)) {
    const [, name = '', value = ''] = line.exec(one) ?? [];
    const key = name.toLowerCase();
    const last = groups.at(-1);
    if (key === 'user-agent') {
      const agent = value.trim().toLowerCase();
      if (last && last.rules.length === 0) last.agents.push(agent);
      else groups.push({ agents: [agent], rules: [] });
    } else if (key === 'allow' || key === 'disallow') {
      last?.rules.push({ allow: key === 'allow', pattern: value.trim() });
    }
  }
  return groups;
};

/** `*` is any run of signs and `$` the end; matched without backtracking, patterns are hostile. */
const matches = (pattern: string, path: string): boolean => {
  const anchored = pattern.endsWith('$');
  const [head = '', ...rest] = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(head)) return false;
  const tail = anchored ? rest.pop() : undefined;
  let at = head.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (tail !== undefined) return path.length - tail.length >= at && path.endsWith(tail);
  return !anchored || path.length === at;
};

/** The longest rule wins; of two as long, the one that allows. */
const allowed = (rules: readonly Rule[], path: string): boolean => {
  const matching = rules
    .filter(({ pattern }) => pattern !== '' && matches(pattern, path))
    .toSorted((a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow));
  return matching[0]?.allow ?? true;
};

/** @param robot its product token, without a version, in lower case. */
export const parseRobots = (text: string, robot: string): Robots => {
  const groups = groupsOf(text);
  const named = groups.filter(({ agents }) => agents.some((agent) => agent === robot));
  const own = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  const rules = own.flatMap((group) => group.rules);
  return {
    allows: (path) => path === '/robots.txt' || allowed(rules, path),
    paths: [...new Set(groups.flatMap((group) => group.rules.map(({ pattern }) => pattern)))],
  };
};
