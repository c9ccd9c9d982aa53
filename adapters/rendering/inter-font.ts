import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RenderError } from './render-error.ts';

/** Where the woff2 files of Inter lie: `@fontsource/inter/files`, or a copy of `interFiles`. */
export interface FontOptions {
  readonly directory: string;
}

const ranges = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const;

type Subset = keyof typeof ranges;

/** One file for each weight: Skia draws a variable typeface as Type 3, larger and worse hinted. */
const weights = [400, 600] as const;

interface Cut {
  readonly subset: Subset;
  readonly weight: (typeof weights)[number];
}

const cuts: readonly Cut[] = (Object.keys(ranges) as Subset[]).flatMap((subset) =>
  weights.map((weight) => ({ subset, weight })),
);

const fileOf = ({ subset, weight }: Cut): string => `inter-${subset}-${weight}-normal.woff2`;

/** The files that an asset must hold for the report's typeface. */
export const interFiles: readonly string[] = cuts.map(fileOf);

const fontFace = async (directory: string, cut: Cut): Promise<string> => {
  const bytes = await readFile(join(directory, fileOf(cut)));
  return (
    `@font-face{font-family:'Inter';font-style:normal;font-weight:${cut.weight};` +
    `src:url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2');` +
    `unicode-range:${ranges[cut.subset]}}`
  );
};

/** `@font-face` rules with the fonts inside, so that a page needs no network. */
export const interFontFaces = async ({ directory }: FontOptions): Promise<string> => {
  try {
    const faces = await Promise.all(cuts.map((cut) => fontFace(directory, cut)));
    return faces.join('');
  } catch (cause) {
    throw new RenderError('FONT_MISSING', 'the files of Inter cannot be read', { cause });
  }
};
