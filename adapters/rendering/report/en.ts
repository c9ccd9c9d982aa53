import { enBodacc, enSirene, enVies } from './en-sources.ts';
import type { ReportTexts } from './texts.ts';

const evidence: ReportTexts['evidence'] = {
  title: 'Evidence',
  introduction:
    'Each public register was asked at the time shown. Its raw answer is kept as it came; its SHA-256 fingerprint lets anyone prove that it has not changed since.',
  maskedIntroduction:
    'Identity is masked: the person asked INSEE to disclose their data only in part.',
  sourceNames: {
    sirene: 'SIRENE, the French business register (INSEE)',
    bodacc: 'BODACC, civil and commercial notices (DILA)',
    vies: 'VIES, VAT numbers (European Commission)',
  },
  sourceShortNames: { sirene: 'SIRENE', bodacc: 'BODACC', vies: 'VIES' },
  status: 'Status',
  answered: 'Answered',
  silent: { unavailable: 'Did not answer', unreadable: 'Unreadable answer' },
  silenceIsNoAbsence: {
    unavailable:
      'Silence is not absence: nothing can be concluded from this source, for or against the supplier. It will be asked again and a new report will supersede this one.',
    unreadable:
      'An answer came but could not be read with certainty. It is kept; nothing is inferred from it, for or against the supplier.',
  },
  code: 'code',
  askedAt: 'Asked at',
  answers: 'Raw answers kept',
  noAnswerKept: 'No answer was received, so there is nothing to keep.',
  address: 'Address asked',
  receivedAt: 'Received at',
  size: 'Size',
  bytes: (count) => `${count}\u00a0bytes`,
  fingerprint: 'SHA-256 fingerprint',
  notGiven: 'not given',
};

const rules: ReportTexts['rules'] = {
  title: 'Decision rules',
  introduction: (examined, fired) =>
    `The verdict is computed by published rules, with nobody in between. Rules examined: ${examined}. Rules that fired: ${fired}.`,
  none: 'No rule fired: nothing in the answers received stands against GREEN.',
  rule: 'Rule',
  gives: 'Gives',
  says: 'Finding',
  settles: 'What would change it',
  facts: 'Facts relied on:',
  fired: 'Rules that fired',
  applied: 'Set of rules applied',
  version: 'Version of the rules',
  fingerprint: 'Fingerprint of the rules (SHA-256)',
  count: 'Number of rules',
};

const seal: ReportTexts['seal'] = {
  title: 'Seal and verification',
  howTo: 'How to verify this report',
  online: {
    title: 'Online',
    text: 'Open the address below, or scan the code on the first page, and drop this PDF file there. Your browser computes the fingerprint, so the file never leaves your machine. No account is needed.',
  },
  command: {
    title: 'From the command line',
    text: 'On any machine that has Node.js:',
    line: 'npx probant verify report.pdf',
  },
  offline: {
    title: 'Offline, and without us',
    text: 'The seal file (JSON), offered at the verification address, holds the SHA-256 fingerprint of this PDF and an RSASSA-PSS (SHA-256) signature over its canonical form (RFC 8785). With Probant’s public key, any cryptographic tool can check it, or ours with the network off:',
    line: 'npx probant verify report.pdf --seal report.seal.json --key key.pem',
  },
  what: 'What the seal proves, and what it does not',
  isSeal:
    'This report carries a technical seal: it proves that the file has not been altered since Probant issued it, and what the registers answered at the times shown.',
  isNot:
    'It is not a seal or signature of any higher level under the eIDAS Regulation. It vouches neither for the accuracy of the registers, nor for the supplier’s solvency, nor for anything after the date of issue.',
  supersedes:
    'A later report may supersede this one. The verification page always says whether it is in force, superseded or revoked.',
  identifiers: 'Identification of the report',
  verdict: 'Verdict as sealed',
  address: 'Verification address',
};

export const en: ReportTexts = {
  documentTitle: (name, siren) => `Supplier due diligence report: ${name}, SIREN ${siren}`,
  documentSubject: 'Assessment of a supplier from public registers',
  kind: 'Supplier due diligence report',
  pageOf: { page: 'Page', of: 'of' },
  identity: {
    masked: 'Identity masked',
    withheld: 'withheld: SIRENE did not confirm that this identity may be disclosed',
    unknown: 'Name not disclosed',
  },
  siren: 'SIREN',
  vatNumber: 'VAT',
  checksumOverridden: 'This SIREN fails its checksum; the requester confirmed the number.',
  judgedOn: 'Judged as of',
  issuedAt: 'Issued on',
  verdictWord: { VERT: 'GREEN', ROUGE: 'RED', GRIS: 'GREY' },
  verdictSentence: {
    VERT: 'nothing stands against this supplier in the registers consulted.',
    ROUGE: 'a fact on the registers stands against this supplier.',
    GRIS: 'the registers do not allow a conclusion.',
  },
  gives: { ROUGE: 'RED', GRIS: 'GREY', note: 'Note' },
  reasons: {
    title: 'Reasons',
    none: 'Every source answered and no rule leads to RED or GREY.',
    settles: 'What would settle it:',
    more: (count) => `And ${count} more: see “Decision rules”.`,
  },
  attention: {
    title: 'Points of attention',
    none: 'None. A point of attention informs; it does not change the verdict.',
  },
  limits: {
    title: 'What this report does not cover',
    covered: {
      name: 'Registration facts',
      all: 'Covered by this report',
      some: (silent) => `Covered in part: no conclusion from ${silent}`,
    },
    urssaf: { name: 'Urssaf certificate of vigilance', state: 'Not covered: ask the supplier' },
    workers: { name: 'List of foreign workers by name', state: 'Not covered: ask the supplier' },
    law: 'French Labour Code, article D8222-5: both are due from €5,000 excluding tax, when the contract is signed and every six months after that. This report does not replace them.',
  },
  sources: 'Sources',
  check: {
    title: 'Verify this report',
    scan: 'Scan the code or open the address: the answer is public, immediate and needs no account.',
    qrCode: 'QR code of the verification address',
    token: 'Report number',
  },
  evidence,
  sirene: enSirene,
  bodacc: enBodacc,
  vies: enVies,
  rules,
  seal,
};
