import { pipeline, Readable } from "node:stream";
import { createGunzip, gunzipSync } from "node:zlib";

const CHUNK = 256 * 1024;

/** The size of contents, in bytes, up to which they are unpacked at once: that is quicker than a stream of them. */
const AT_ONCE_UP_TO = 1024 * 1024;

/**
 * The contents of a file piece by piece, unpacked if it is gzip, whatever its name.
 *
 * @param onBytes is told how much of the file has been read.
 */
export async function* unpacked(
  content: Buffer | Readable,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  if (!Buffer.isBuffer(content)) {
    yield* unpackedStream(content, onBytes);
    return;
  }
  onBytes(content.length);
  if (!isGzip(content)) yield content;
  else if (sizeOf(content) <= AT_ONCE_UP_TO) yield* unpackedAtOnce(content);
  else yield* gunzipped(Readable.from([content]));
}

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** gzip ends with the size of what it holds, unless it is cut. */
const sizeOf = (packed: Buffer): number => (packed.length < 4 ? 0 : packed.readUInt32LE(packed.length - 4));

async function* unpackedAtOnce(packed: Buffer): AsyncGenerator<Buffer> {
  let whole: Buffer | undefined;
  try {
    whole = gunzipSync(packed, { chunkSize: CHUNK, maxOutputLength: AT_ONCE_UP_TO });
  } catch {
    // The stream below gives what stands before the cut or damage, and says what it is.
  }
  if (whole === undefined) yield* gunzipped(Readable.from([packed]));
  else yield whole;
}

async function* unpackedStream(content: Readable, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  const pieces = content[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await pieces.next();
  if (first.done === true) return;
  const all = counted(first.value, pieces, onBytes);
  yield* isGzip(first.value) ? gunzipped(Readable.from(all)) : all;
}

async function* counted(
  first: Buffer,
  others: AsyncIterator<Buffer>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  for (let piece = first; ;) {
    onBytes(piece.length);
    yield piece;
    const next = await others.next();
    if (next.done === true) return;
    piece = next.value;
  }
}

async function* gunzipped(packed: Readable): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: CHUNK });
  // What goes wrong comes out of the loop below as well.
  pipeline(packed, gunzip, () => undefined);
  yield* gunzip as AsyncIterable<Buffer>;
}
