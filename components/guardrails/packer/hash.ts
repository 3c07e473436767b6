/**
 * 32 bits that any change of the text turns over: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), whose leading
 * bits differ little between short texts, finished by MurmurHash3's mixer
 * (https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp). Nobody gains by a collision here, and these
 * few lines keep the packer free of Node's modules. A change of them moves every guardrail.
 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
