/** One number with its name: `p50 31.2 ms`. */
export interface Figure {
  readonly label: string;
  readonly value: number;
  readonly unit: 'ms' | '/s' | 'kB' | 'x';
}

/** The same work done bare, on this machine, in the same seconds. */
export interface Partner {
  readonly what: string;
  readonly figures: readonly Figure[];
  readonly ratio: number;
  /** What the ratio compares. */
  readonly of: string;
}

/** One line of the table. */
export interface Measurement {
  readonly group: string;
  readonly name: string;
  readonly figures: readonly Figure[];
  readonly beside?: Partner;
  /** Why there is no figure, what the figure should be, or how it was come by. */
  readonly note?: string;
}

export const rate = (value: number, label = ''): Figure => ({ label, value, unit: '/s' });

export const milliseconds = (label: string, value: number): Figure => ({
  label,
  value,
  unit: 'ms',
});

export const kilobytes = (label: string, bytes: number): Figure => ({
  label,
  value: bytes / 1024,
  unit: 'kB',
});
