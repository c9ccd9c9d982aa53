import { html, link, type Markup } from './html.ts';
import { qrCodeSvg, svgDataAddress } from './qr-code.ts';
import type { ReportTexts } from './texts.ts';
import type { ReportView } from './view.ts';

/** The QR code with its address in text beside it: a reader without a telephone loses nothing. */
export const verificationBox = (
  check: ReportTexts['check'],
  verificationUrl: string,
  token: string,
): Markup => html`<section class="check">
    <img class="qr" alt="${check.qrCode}" src="${svgDataAddress(qrCodeSvg(verificationUrl))}">
    <div><h2>${check.title}</h2>
      <p>${check.scan}</p>
      <p class="address">${link(verificationUrl)}</p>
      <p class="quiet">${check.token} <span class="code">${token}</span></p>
    </div>
  </section>`;

export const checkSection = ({ content, texts }: ReportView): Markup =>
  verificationBox(texts.check, content.verificationUrl, content.assessment.token);
