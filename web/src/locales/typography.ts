const narrow = '\u202f';

/**
 * French spacing: narrow no-break spaces before ; : ! ? % and inside guillemets, curly apostrophes.
 * Sources are written with plain spaces, which an editor can show.
 */
export const frenchTypography = (text: string): string =>
  text
    .replace(/ ([;:!?%»€])/g, `${narrow}$1`)
    .replace(/« /g, `«${narrow}`)
    .replace(/(\p{L})'(\p{L})/gu, '$1’$2');
