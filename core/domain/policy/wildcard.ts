type SameCharacter = (wanted: string, given: string | undefined) => boolean;

/** Goes back to the last star only: no pattern makes it slow, and policies come from strangers. */
const fits = (pattern: string, text: string, same: SameCharacter): boolean => {
  let at = 0;
  let read = 0;
  let star = -1;
  let resume = 0;
  while (read < text.length) {
    if (pattern[at] === '*') {
      star = at;
      resume = read;
      at += 1;
    } else if (at < pattern.length && same(pattern[at] ?? '', text[read])) {
      at += 1;
      read += 1;
    } else if (star >= 0) {
      at = star + 1;
      resume += 1;
      read = resume;
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
};

/** `*` stands for any run of characters, `?` for one. */
export const matches = (pattern: string, text: string): boolean =>
  fits(pattern, text, (wanted, given) => wanted === '?' || wanted === given);

/** Whether all that `narrower` matches, `wider` matches too. A no may be over-cautious, a yes never is. */
export const covers = (wider: string, narrower: string): boolean =>
  fits(wider, narrower, (wanted, given) =>
    wanted === '?' ? given !== '*' : wanted === given && given !== '*',
  );

/** Names of actions do not mind case, names of resources do. */
export const actionMatches = (pattern: string, action: string): boolean =>
  matches(pattern.toLowerCase(), action.toLowerCase());

export const actionCovers = (wider: string, narrower: string): boolean =>
  covers(wider.toLowerCase(), narrower.toLowerCase());

export const hasWildcard = (text: string): boolean => /[*?]/.test(text);
