import { inflateSync } from 'node:zlib';

/** A PNG of eight bits and four channels, as resvg writes it: its size, and a function of each pixel. */
export function readPng(bytes: Uint8Array) {
  const png = Buffer.from(bytes);
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const rows = unfiltered(inflateSync(Buffer.concat(chunks(png, 'IDAT'))), width * 4, height);
  return {
    signature: png.subarray(0, 8).toString('latin1'),
    width,
    height,
    /** Bits a channel and kind of colour: [8, 6] has transparency. */
    format: [png[24], png[25]],
    pixels: Array.from({ length: width * height }, (_, at) => [...rows.subarray(at * 4, at * 4 + 4)]),
  };
}

function chunks(png: Buffer, wanted: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === wanted)
      found.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return found;
}

/** Each row begins with how it was filtered (PNG specification, 9.2). */
function unfiltered(raw: Buffer, stride: number, height: number): Buffer {
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x >= 4 ? rows[y * stride + x - 4]! : 0;
      const up = y > 0 ? rows[(y - 1) * stride + x]! : 0;
      const corner = x >= 4 && y > 0 ? rows[(y - 1) * stride + x - 4]! : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter!]!;
      rows[y * stride + x] = raw[y * (stride + 1) + 1 + x]! + guess;
    }
  }
  return rows;
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
