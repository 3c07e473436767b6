import { comparing, type Compare } from "./operator.ts";

/** Addresses of as many leading bits as `prefix`. */
interface Range {
  readonly bits: 32 | 128;
  readonly address: bigint;
  readonly prefix: number;
}

const V4 = /^\d{1,3}(\.\d{1,3}){3}$/;
const GROUP = /^[0-9a-f]{1,4}$/i;
const PREFIX = /^\d{1,3}$/;

function v4(text: string): bigint | undefined {
  if (!V4.test(text)) return undefined;
  const bytes = text.split(".").map(Number);
  if (bytes.some((byte) => byte > 255)) return undefined;
  return bytes.reduce((sofar, byte) => (sofar << 8n) | BigInt(byte), 0n);
}

const groupsOf = (text: string): string[] => (text === "" ? [] : text.split(":"));

function v6(text: string): bigint | undefined {
  const halves = text.split("::");
  if (halves.length > 2 || !text.includes(":")) return undefined;
  const [head = [], tail = []] = halves.map(groupsOf);
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...Array<string>(missing).fill("0"), ...tail];
  if (!groups.every((group) => GROUP.test(group))) return undefined;
  return groups.reduce((sofar, group) => (sofar << 16n) | BigInt(`0x${group}`), 0n);
}

/** An address without a prefix is a range of one. */
function rangeOf(text: string): Range | undefined {
  const [name = "", prefixText, ...rest] = text.split("/");
  const short = v4(name);
  const bits = short === undefined ? 128 : 32;
  const address = short ?? v6(name);
  if (address === undefined || rest.length > 0) return undefined;
  if (prefixText === undefined) return { bits, address, prefix: bits };
  const prefix = Number(prefixText);
  return PREFIX.test(prefixText) && prefix <= bits ? { bits, address, prefix } : undefined;
}

function contains(range: Range, given: Range): boolean {
  const rest = BigInt(range.bits - range.prefix);
  return given.bits === range.bits && given.address >> rest === range.address >> rest;
}

export const ipAddress: Compare = comparing("an address or a range in CIDR form", rangeOf, (given, range) =>
  contains(range, given),
);
