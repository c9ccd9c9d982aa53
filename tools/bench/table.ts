import type { Figure, Measurement, Partner } from './measurement.ts';

const decimalsOf = (value: number): number => {
  if (value >= 100) return 0;
  return value >= 10 ? 1 : 2;
};

const grouped = (text: string): string => text.replace(/\B(?=(\d{3})+$)/g, ' ');

/** Three digits that count, thousands apart: 0.42, 8.31, 47.2, 950, 12 480. */
export const readable = (value: number): string => {
  if (!Number.isFinite(value)) return '-';
  const text = value.toFixed(decimalsOf(Math.abs(value)));
  return text.includes('.') ? text : grouped(text);
};

const figureText = ({ label, value, unit }: Figure): string =>
  `${label === '' ? '' : `${label} `}${readable(value)}${unit === '/s' || unit === 'x' ? '' : ' '}${unit}`;

const figuresText = (figures: readonly Figure[]): string => figures.map(figureText).join('  ');

const partnerText = ({ what, figures }: Partner): string => `${what}: ${figuresText(figures)}`;

const cellsOf = (measurement: Measurement): readonly string[] => {
  const { name, figures, beside, note } = measurement;
  return [
    name,
    figuresText(figures),
    beside ? `${readable(beside.ratio)}x ${beside.of}` : '',
    [beside ? partnerText(beside) : '', note ?? ''].filter((text) => text !== '').join('; '),
  ];
};

const heads = ['', 'measured', 'ratio', 'beside it'] as const;

const widthsOf = (rows: readonly (readonly string[])[]): readonly number[] =>
  heads.map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)));

const lineOf = (cells: readonly string[], widths: readonly number[]): string =>
  cells
    .map((cell, column) => cell.padEnd(widths[column] ?? 0))
    .join('  ')
    .trimEnd();

/** Every measurement as one plain table, a heading before each group. */
export const plainTable = (measurements: readonly Measurement[]): string => {
  const rows = measurements.map((measurement) => ({
    group: measurement.group,
    cells: cellsOf(measurement),
  }));
  const widths = widthsOf([heads, ...rows.map(({ cells }) => cells)]);
  const lines = rows.flatMap(({ group, cells }, place) => {
    const opens = rows[place - 1]?.group !== group;
    return [...(opens ? ['', group] : []), `  ${lineOf(cells, widths)}`];
  });
  return [`  ${lineOf(heads, widths)}`, ...lines].join('\n');
};
