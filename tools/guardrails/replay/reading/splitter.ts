/** Some lines, of which the first and the last one may be pieces of longer ones. */
export interface Part {
  readonly text: string;
  /** Whether it begins where a line does. */
  readonly isBeginning: boolean;
  /** Whether it ends where a line does. */
  readonly isEnd: boolean;
  /** Whether its lines are no documents by themselves. */
  readonly isOneDocument: boolean;
}

interface Cut {
  readonly end: number;
  /** Where the next part begins. */
  readonly next: number;
  readonly isEndOfLine: boolean;
}

/** How a log file begins, and what stands between its records: CloudTrail writes all of them in one line. */
const LOG_FILE = /^\s*\{"Records":\s*\[/;
const BETWEEN_RECORDS = '},{"eventVersion":';

/** Bytes of a part: few enough that what is made of it is gone before the garbage collector moves it. */
const PART = 64 * 1024;

const NEWLINE = 10;

/**
 * Cuts a file into parts that can be parsed by themselves: where a line ends, or between the records of a log file. A
 * document that is laid out over several lines stays whole.
 */
export class Splitter {
  #held: Buffer[] = [];
  #size = 0;
  #isBeginning = true;
  #isLogFile = false;
  /** Not known before the end of the first line. */
  #isLaidOut: boolean | undefined;

  /** Bytes that no part has ended in yet. */
  get size(): number {
    return this.#size;
  }

  /** Whether parts end with lines, as far as it is known. */
  get hasLines(): boolean {
    return this.#isLaidOut === false && !this.#isLogFile;
  }

  *push(piece: Buffer): Generator<Part> {
    if (this.#isBeginning && this.#size === 0) this.#isLogFile = isLogFile(piece, 0);
    this.#isLaidOut ??= isLaidOut(piece);
    let start = 0;
    for (;;) {
      const cut = this.#isLaidOut === true ? undefined : this.#cutIn(piece, start);
      if (cut === undefined) break;
      this.#hold(piece.subarray(start, cut.end));
      yield this.#release(cut.isEndOfLine);
      start = cut.next;
    }
    this.#hold(piece.subarray(start));
  }

  /** What is left. */
  end(): Part {
    return this.#release(true);
  }

  /** The first place where a part may end once it is long enough. */
  #cutIn(piece: Buffer, start: number): Cut | undefined {
    const from = start + Math.max(0, PART - this.#size);
    const lineBefore = piece.subarray(start, from).lastIndexOf(NEWLINE);
    if (lineBefore !== -1) this.#isLogFile = isLogFile(piece, start + lineBefore + 1);
    const between = this.#isLogFile ? piece.indexOf(BETWEEN_RECORDS, from) : -1;
    const newline = piece.subarray(0, between === -1 ? piece.length : between).indexOf(NEWLINE, from);
    if (newline !== -1) {
      this.#isLogFile = isLogFile(piece, newline + 1);
      return { end: newline, next: newline + 1, isEndOfLine: true };
    }
    return between === -1 ? undefined : { end: between + 1, next: between + 2, isEndOfLine: false };
  }

  #hold(bytes: Buffer): void {
    this.#held.push(bytes);
    this.#size += bytes.length;
  }

  #release(isEnd: boolean): Part {
    const [first, ...others] = this.#held;
    const bytes = first && others.length === 0 ? first : Buffer.concat(this.#held);
    const part = {
      text: bytes.toString(),
      isBeginning: this.#isBeginning,
      isEnd,
      isOneDocument: this.#isLaidOut === true,
    };
    this.#held = [];
    this.#size = 0;
    this.#isBeginning = isEnd;
    return part;
  }
}

const isLogFile = (piece: Buffer, at: number): boolean =>
  LOG_FILE.test(piece.toString("latin1", at, at + 64));

/** Whether the first line is but the beginning of a value; nothing if it has no end yet, or is blank. */
function isLaidOut(piece: Buffer): boolean | undefined {
  const text = piece.toString("latin1", 0, piece.indexOf(NEWLINE) + 1).trim();
  return text === "" ? undefined : /[[{,:]$/.test(text);
}
