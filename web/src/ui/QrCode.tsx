import { create } from 'qrcode';

const quiet = 4;

/** One path of unit squares: dark on white in both themes, or no camera reads it. */
const drawing = (text: string): string => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const side = modules.size + 2 * quiet;
  const cells = Array.from(modules.data).flatMap((dark, place) =>
    dark
      ? [`M${(place % modules.size) + quiet} ${Math.floor(place / modules.size) + quiet}h1v1h-1z`]
      : [],
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${cells.join('')}"/></svg>`;
};

export const QrCode = ({ text, label }: { text: string; label: string }) => (
  <img
    className="qr"
    src={`data:image/svg+xml,${encodeURIComponent(drawing(text))}`}
    width={132}
    height={132}
    alt={label}
  />
);
