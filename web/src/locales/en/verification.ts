import type { verification as french } from '../fr/verification.ts';

export const verification: Record<keyof typeof french, string> = {
  'verifyForm.label': 'Verification code or address',
  'verifyForm.placeholder': '22 characters, under the QR code',
  'verifyForm.hint': 'The code is on the first page of the report, beside the QR code.',
  'verifyForm.submit': 'Verify',
  'verifyForm.notAToken':
    'This is not a verification code: it has 22 letters, digits, hyphens or underscores.',
  'verifyForm.noTokenInFile':
    'This file holds no verification address. Type the code printed on the report; you can compare the file afterwards.',
  'verifyForm.drop': 'Drop or choose the PDF',
  'verifyForm.dropHint': 'It stays on your device: only its hash is computed.',

  'verify.startTitle': 'Verify a report',
  'verify.startText':
    'No account, no cookie. The signature is checked in your browser, against our public key.',
  'verify.answersTitle': 'What the answer means',
  'verify.answers.authentic': 'We issued this report and nothing in it has changed since.',
  'verify.answers.altered': 'The content no longer matches its signature. Do not rely on it.',
  'verify.answers.withdrawn': 'We issued this report; its owner has withdrawn it since.',
  'verify.answers.unknown': 'No report of ours carries this code.',
  'verify.checking': 'Checking the signature…',
  'verify.authentic': 'Authentic',
  'verify.authentic.says':
    'Probant issued this report, and nothing in it has changed since it was signed.',
  'verify.altered': 'Altered',
  'verify.altered.says':
    'The content does not match its signature. Trust nothing that it says, and ask whoever gave it to you for a new report.',
  'verify.file-differs': 'Another file',
  'verify.file-differs.says':
    'The seal is authentic, but the file that you gave is not the one that was sealed: it was modified, or it is a different document.',
  'verify.withdrawn': 'Withdrawn',
  'verify.withdrawn.says':
    'The seal is authentic, and its owner withdrew the report on {day}. We do not show its content any more: ask them what changed before you rely on it.',
  'verify.unknown': 'Unknown',
  'verify.unknown.says':
    'No report carries this code. Compare it with the printed one; if they are the same, the document does not come from us.',
  'verify.noAnswer': 'No answer for now',
  'verify.noAnswer.says':
    'This says nothing about the report: the verification could not take place. Try again in a moment.',
  'verify.fileTitle': 'Your copy',
  'verify.drop': 'Compare your file with the sealed report',
  'verify.dropAnother': 'Compare another file',
  'verify.dropHint': 'PDF, seal or export. The file does not leave your device.',
  'verify.file.matches': 'This file is exactly the one that was sealed',
  'verify.file.differs': 'This file is not the one that was sealed',
  'verify.contentTitle': 'What was sealed',
  'verify.signer': 'Signed by',
  'verify.sealedAt': 'Sealed on (Paris time)',
  'verify.withdrawnOn': 'Withdrawn on',
  'verify.leftTitle': 'What is left of the seal',
  'verify.leftFiles': 'SHA-256 of the sealed files',
  'verify.leftCommands':
    'With your own copy of the seal, “report.seal.json”: the first command needs the network, the others do not. “Verified OK” confirms the signature; the last two lines must give the same hash.',
  'verify.subject': 'Supplier',
  'verify.verdict': 'Verdict',
  'verify.judgedOn': 'Situation on',
  'verify.reasons': 'Reasons',
  'verify.noReasons': 'Every source answered and no rule fired.',
  'verify.sources': 'Sources',
  'verify.notCovered': 'Not covered',
  'verify.notCovered.says':
    'The Urssaf certificate and the list of foreign workers (Code du travail, D8222-5).',
  'verify.overridden': 'wrong check digit, accepted by the requester',

  'proof.title': 'The proof',
  'proof.browser': 'Computed by your browser',
  'proof.browser.authentic': 'Hash and signature are right',
  'proof.browser.malformed': 'The content does not have the form of a seal',
  'proof.browser.digest-differs': 'The hash of the content differs from the one announced',
  'proof.browser.signature-invalid': 'The signature does not match the content',
  'proof.browser.impossible':
    'Not possible here: the page is not served over HTTPS. The answer is the server’s.',
  'proof.browser.none': 'Does not apply: the content cannot be read',
  'proof.server': 'Answer of the server',
  'proof.payloadHash': 'SHA-256 of the content',
  'proof.pdfHash': 'SHA-256 of the PDF',
  'proof.algorithm': 'Algorithm',
  'proof.salt': '32-byte salt',
  'proof.keyId': 'Key',
  'proof.commands': 'Verify without us, with openssl',
  'proof.commands.says':
    'The first command needs the network, the others do not. “Verified OK” confirms the signature; the last two lines must give the same hash.',
  'proof.key': 'Public key',
  'proof.json': 'Complete seal (JSON)',
};
