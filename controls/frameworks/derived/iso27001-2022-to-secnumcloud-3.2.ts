import { iso27001 } from '../iso27001-2022.ts';
import { secNumCloud } from '../secnumcloud-3.2.ts';
import { derivation } from './derivation.ts';

/**
 * The French health hosting reference (HDS 2.0), annex 1, clauses gathered by measure. It says
 * that they meet, not how far.
 *
 * Left out: what people alone decide at either end; sources too wide for a control to be about the
 * target (A.5.17 for hashing, A.5.18 for accounts and their review, A.8.20, A.8.21 and A.8.23 for
 * partition, A.8.24 for signatures, keys and certificates); correlation (12.9) for A.8.15; backups
 * of the provider's own (17.5) and offered (17.6) for A.8.13.
 */
export const iso27001ToSecNumCloud = derivation(iso27001, secNumCloud, {
  'A.5.3': ['6.2'],
  'A.5.9': ['8.1'],
  'A.5.13': ['8.4'],
  'A.5.14': ['10.2'],
  'A.5.15': ['9.1'],
  'A.5.16': ['9.2'],
  'A.5.25': ['16.3'],
  'A.5.28': ['16.6'],
  'A.5.30': ['17.4'],
  'A.5.36': ['18.4'],
  'A.6.7': ['12.12', '12.13'],
  'A.8.1': ['12.12'],
  'A.8.2': ['9.3'],
  'A.8.3': ['9.7'],
  'A.8.5': ['9.5'],
  'A.8.7': ['12.4'],
  'A.8.8': ['12.11'],
  'A.8.12': ['12.14'],
  'A.8.13': ['12.5'],
  'A.8.15': ['12.6', '12.7'],
  'A.8.16': ['13.3'],
  'A.8.17': ['12.8'],
  'A.8.19': ['12.10'],
  'A.8.22': ['13.2'],
  'A.8.31': ['12.3', '14.4'],
  'A.8.32': ['12.2'],
});
