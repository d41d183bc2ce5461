import { createHash } from 'node:crypto';

// Leaves and nodes are hashed with different prefixes (RFC 6962), so that a node can never be passed off as a leaf.
const leaf = (hash: Buffer): Buffer => createHash('sha256').update('\x00').update(hash).digest();
const node = (left: Buffer, right: Buffer): Buffer =>
  createHash('sha256').update('\x01').update(left).update(right).digest();

/** A Merkle tree that is grown leaf by leaf: what it keeps is as much as the tree is high, however many leaves come. */
export class MerkleTree {
  /** Roots of complete trees, the largest first. */
  private readonly peaks: { readonly height: number; readonly hash: Buffer }[] = [];
  leaves = 0;

  add(hash: Buffer): void {
    this.leaves++;
    let grown = { height: 0, hash: leaf(hash) };
    while (this.peaks.at(-1)?.height === grown.height) {
      grown = { height: grown.height + 1, hash: node(this.peaks.pop()!.hash, grown.hash) };
    }
    this.peaks.push(grown);
  }

  /** That of nothing is the hash of nothing. */
  get root(): Buffer {
    const hashes = this.peaks.map(({ hash }) => hash);
    return hashes.length === 0 ? createHash('sha256').digest() : hashes.reduceRight((right, left) => node(left, right));
  }
}

/** The Merkle root over the hashes in the given order. */
export function merkleRoot(hashes: Iterable<Buffer>): Buffer {
  const tree = new MerkleTree();
  for (const hash of hashes) tree.add(hash);
  return tree.root;
}
