const narrow = '\u202f';

/**
 * French spacing: narrow no-break spaces before ; : ! ? %, before units and inside guillemets.
 * Sources are written with plain spaces, which an editor can show.
 */
export const frenchTypography = (text: string): string =>
  text
    .replace(/ ([;:!?%»€])/g, `${narrow}$1`)
    .replace(/(\d) (s|h|ko)\b/g, `$1${narrow}$2`)
    .replace(/« /g, `«${narrow}`)
    .replace(/(\p{L})'(\p{L})/gu, '$1’$2');
