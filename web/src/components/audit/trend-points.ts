interface Box {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Narrower than that, a tenth of a point would look like a fall. */
const leastRange = 10;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Scores from 0 to 100, oldest first, laid into a box; the highest is at the top. */
export const trendPoints = (scores: readonly number[], box: Box): readonly Point[] => {
  const middle = (Math.max(...scores) + Math.min(...scores)) / 2;
  const range = Math.max(leastRange, Math.max(...scores) - Math.min(...scores));
  const [across, down] = [box.width - 2 * box.margin, box.height - 2 * box.margin];
  const step = scores.length < 2 ? 0 : across / (scores.length - 1);
  return scores.map((score, place) => ({
    x: rounded(box.margin + place * step),
    y: rounded(box.margin + down * (0.5 - (score - middle) / range)),
  }));
};
