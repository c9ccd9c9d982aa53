import { iso27001 } from '../iso27001-2022.ts';
import { nis2 } from '../nis2-art21.ts';
import { derivation } from './derivation.ts';

/**
 * ENISA, technical implementation guidance on Regulation (EU) 2024/2690 (2025), mapping table: each
 * chapter of the regulation's annex names the point of article 21(2) that it spells out. It says
 * that they correspond, not how far.
 *
 * Left out: what people alone decide at either end; A.5.14 and A.8.21, met by asset handling and
 * access policy alone; the network chapter for A.8.16 and the awareness chapter for A.8.7, which
 * have a closer one.
 */
export const iso27001ToNis2 = derivation(iso27001, nis2, {
  'A.5.3': ['21.2.i'],
  'A.5.9': ['21.2.i'],
  'A.5.13': ['21.2.i'],
  'A.5.15': ['21.2.i'],
  'A.5.16': ['21.2.i'],
  'A.5.17': ['21.2.i'],
  'A.5.18': ['21.2.i'],
  'A.5.23': ['21.2.e'],
  'A.5.25': ['21.2.b'],
  'A.5.28': ['21.2.b'],
  'A.5.30': ['21.2.c'],
  'A.8.2': ['21.2.i'],
  'A.8.3': ['21.2.i'],
  'A.8.5': ['21.2.j'],
  'A.8.7': ['21.2.e'],
  'A.8.8': ['21.2.e'],
  'A.8.9': ['21.2.e'],
  'A.8.13': ['21.2.c'],
  'A.8.14': ['21.2.c'],
  'A.8.15': ['21.2.b'],
  'A.8.16': ['21.2.b'],
  'A.8.17': ['21.2.b'],
  'A.8.18': ['21.2.i'],
  'A.8.20': ['21.2.e'],
  'A.8.22': ['21.2.e'],
  'A.8.24': ['21.2.h'],
  'A.8.29': ['21.2.e'],
  'A.8.31': ['21.2.e'],
  'A.8.32': ['21.2.e'],
});
