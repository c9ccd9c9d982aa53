import QRCode from 'qrcode';

const quietZone = 4;

/** A QR code as one SVG path, error correction M, its quiet zone of four modules included. */
export const qrCodeSvg = (address: string): string => {
  const { size, data } = QRCode.create(address, { errorCorrectionLevel: 'M' }).modules;
  const side = size + 2 * quietZone;
  const path = Array.from(data, (dark, place) => {
    if (!dark) return '';
    const x = (place % size) + quietZone;
    const y = Math.floor(place / size) + quietZone;
    return `M${x} ${y}h1v1h-1z`;
  }).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" ` +
    `shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/>` +
    `<path d="${path}"/></svg>`
  );
};

export const svgDataAddress = (svg: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
