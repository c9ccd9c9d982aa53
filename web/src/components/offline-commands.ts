/** How to check a seal with curl, jq and openssl: nothing of ours takes part but the download. */
export const offlineCommands = (origin: string, token: string): string =>
  [
    `curl -s ${origin}/api/verify/${token} > seal.json`,
    'jq -r  .publicKey.pem       seal.json > key.pem',
    'jq -cjS .envelope.payload   seal.json > payload.json',
    'jq -r  .envelope.signature  seal.json | openssl base64 -d -A > signature.bin',
    '',
    'openssl dgst -sha256 -verify key.pem -signature signature.bin \\',
    '  -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:32 payload.json',
    '',
    'openssl dgst -sha256 report.pdf',
    'jq -r .envelope.payload.pdf.sha256 seal.json',
  ].join('\n');
