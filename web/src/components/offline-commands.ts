const pss = '-sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:32';

/** How to check a seal with curl, jq and openssl: nothing of ours takes part but the download. */
export const offlineCommands = (origin: string, token: string): string =>
  [
    `curl -s ${origin}/api/verify/${token} > seal.json`,
    'jq -r  .publicKey.pem       seal.json > key.pem',
    'jq -cjS .envelope.payload   seal.json > payload.json',
    'jq -r  .envelope.signature  seal.json | openssl base64 -d -A > signature.bin',
    '',
    'openssl dgst -sha256 -verify key.pem -signature signature.bin \\',
    `  ${pss} payload.json`,
    '',
    'openssl dgst -sha256 report.pdf',
    'jq -r .envelope.payload.pdf.sha256 seal.json',
  ].join('\n');

/** The same for whoever kept the seal of a report that is withdrawn: we do not hand it out any more. */
export const keptSealCommands = (origin: string): string =>
  [
    `curl -s ${origin}/api/keys | jq -r '.keys[0].pem' > key.pem`,
    'jq -cjS .payload    report.seal.json > payload.json',
    'jq -r  .signature   report.seal.json | openssl base64 -d -A > signature.bin',
    '',
    'openssl dgst -sha256 -verify key.pem -signature signature.bin \\',
    `  ${pss} payload.json`,
    '',
    'openssl dgst -sha256 report.pdf',
    'jq -r .payload.pdf.sha256 report.seal.json',
  ].join('\n');
