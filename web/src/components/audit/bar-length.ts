/**
 * Length of a bar, 0 to 100. Square roots: one critical failure beside two thousand lesser ones
 * is seen, and the numbers stand beside the bars.
 */
export const barLength = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(2, Math.round(100 * Math.sqrt(count / most)));
