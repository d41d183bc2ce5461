import { createHash } from 'node:crypto';

// Leaves and nodes are hashed with different prefixes (RFC 6962), so that a node can never be passed off as a leaf.
const leaf = (hash: Buffer): Buffer => createHash('sha256').update('\x00').update(hash).digest();
const node = (left: Buffer, right: Buffer): Buffer =>
  createHash('sha256').update('\x01').update(left).update(right).digest();

/** The Merkle root over the hashes in the given order; that of nothing is the hash of nothing. */
export function merkleRoot(hashes: readonly Buffer[]): Buffer {
  if (hashes.length === 0) return createHash('sha256').digest();
  let level = hashes.map(leaf);
  while (level.length > 1) {
    const next: Buffer[] = [];
    for (let i = 0; i < level.length; i += 2) {
      next.push(i + 1 < level.length ? node(level[i]!, level[i + 1]!) : level[i]!);
    }
    level = next;
  }
  return level[0]!;
}
