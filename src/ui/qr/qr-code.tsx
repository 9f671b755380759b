// A QR code as a drawing: always dark on white, with its quiet zone, since many cameras read nothing else.
import type { ReactElement } from 'react';
import { qrMatrix } from './matrix.ts';

const QUIET = 4;

interface QrCodeProps {
  /** Up to 666 bytes. */
  readonly text: string;
  /** What it holds, for whoever does not see it. */
  readonly label: string;
}

export function QrCode({ text, label }: QrCodeProps): ReactElement {
  const rows = qrMatrix(text);
  const side = rows.length + 2 * QUIET;
  const path = rows
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
