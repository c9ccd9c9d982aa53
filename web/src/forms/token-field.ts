const tokenAlone = /^[A-Za-z0-9_-]{22}$/;
const tokenInAddress = /\/verify\/([A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])/;
const tokenInSeal = /"token"\s*:\s*"([A-Za-z0-9_-]{22})"/;

export const isToken = (text: string): boolean => tokenAlone.test(text);

/** The token in what somebody pasted: bare, or the whole verification address. */
export const readToken = (text: string): string | null => {
  const trimmed = text.trim();
  if (isToken(trimmed)) return trimmed;
  return tokenInAddress.exec(trimmed)?.[1] ?? null;
};

/** The token that a sealed file carries: a PDF in its printed link, a seal in its payload. */
export const tokenInFile = (text: string): string | null =>
  (tokenInSeal.exec(text) ?? tokenInAddress.exec(text))?.[1] ?? null;
