import { hipaa } from '../hipaa-security-rule.ts';
import { nist80053 } from '../nist-800-53-r5.ts';
import { derivation } from './derivation.ts';

/**
 * NIST SP 800-66 revision 2, appendix D, read from NIST to HIPAA. It says related, never equal.
 *
 * Left out: what people alone decide at either end; premises and hardware (164.310); the workforce
 * standards (164.308(a)(3), (4)) for what restrains anyone, not staff (AC-3 to AC-6); 164.312(e)(1)
 * for SC-12, SC-13 and SI-7, which data at rest has too; enhancements that record, not restrain.
 */
export const nist80053ToHipaa = derivation(nist80053, hipaa, {
  'AC-2': ['164.308(a)(3)', '164.308(a)(4)', '164.312(a)'],
  'AC-2(4)': [],
  'AC-2(12)': [],
  'AC-3': ['164.312(a)'],
  'AC-5': ['164.312(a)'],
  'AC-6': ['164.312(a)'],
  'AC-6(9)': [],
  'AC-12': ['164.312(a)'],
  'AU-2': ['164.312(b)'],
  'AU-3': ['164.312(b)'],
  'AU-4': ['164.312(b)'],
  'AU-6': ['164.308(a)(1)', '164.312(b)'],
  'AU-7': ['164.308(a)(1)', '164.312(b)'],
  'AU-8': ['164.312(b)'],
  'CA-2': ['164.308(a)(8)'],
  'CA-7': ['164.308(a)(1)', '164.308(a)(8)'],
  'CP-6': ['164.308(a)(7)'],
  'CP-7': ['164.308(a)(7)'],
  'CP-9': ['164.308(a)(7)', '164.312(c)'],
  'CP-9(1)': ['164.308(a)(7)'],
  'CP-10': ['164.308(a)(7)'],
  'IA-2': ['164.312(a)', '164.312(d)'],
  'IA-3': ['164.312(a)', '164.312(d)'],
  'IA-4': ['164.312(a)', '164.312(d)'],
  'IA-8': ['164.312(a)', '164.312(d)'],
  'IA-9': ['164.312(d)'],
  'IR-4': ['164.308(a)(6)'],
  'IR-5': ['164.308(a)(1)', '164.308(a)(6)'],
  'SC-8': ['164.312(c)', '164.312(e)(1)'],
  'SC-13': ['164.312(a)'],
  'SI-4': ['164.308(a)(1)'],
  'SI-7': ['164.312(c)'],
});
