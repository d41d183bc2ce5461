import {
  hashOf,
  type HolderKey,
  makeHolderKey,
  openKeyFile,
  seal,
  type SealedEnvelope,
  type Seat,
  seats,
  unseal,
  unwrapShare,
} from '../../src/tenders/sealing/index.js';

const bid = { price: '98765.43', fileName: '技术标.pdf', file: btoa('method statement') };
const to = { tenderId: 'tender-1', applicationId: 'application-1' };

describe('a sealed bid (Tender Law 34, 36): the code that browsers run', () => {
  const keys = {} as Record<Seat, HolderKey>;
  let envelope: SealedEnvelope;
  beforeAll(async () => {
    for (const seat of seats) keys[seat] = await makeHolderKey(`passphrase of ${seat}`);
    const publicKeys = Object.fromEntries(seats.map((seat) => [seat, keys[seat].publicKey]));
    envelope = await seal(bid, to, publicKeys as Record<Seat, string>);
  });

  const share = async (seat: Seat, of = envelope): Promise<string> =>
    unwrapShare(of, seat, await openKeyFile(keys[seat].file, `passphrase of ${seat}`));

  it('opens with any two shares, so one lost key loses nothing', async () => {
    for (const lost of seats) {
      const left = await Promise.all(seats.filter((seat) => seat !== lost).map((seat) => share(seat)));
      expect(await unseal(envelope, left)).toEqual(bid);
    }
  });

  it('does not open with any single share, given once or twice', async () => {
    for (const seat of seats) {
      const one = await share(seat);
      await expect(unseal(envelope, [one])).rejects.toThrow();
      await expect(unseal(envelope, [one, one])).rejects.toThrow();
      // Guessing the other share is guessing the key: a share is no prefix, sum or copy of it.
      await expect(unseal(envelope, [one, btoa('x'.repeat(33))])).rejects.toThrow();
    }
  });

  it('gives a share to its own holder alone, for its own bid alone', async () => {
    const town = await openKeyFile(keys.town.file, 'passphrase of town');
    await expect(unwrapShare(envelope, 'centre', town)).rejects.toThrow();
    await expect(share('town', { ...envelope, applicationId: 'application-2' })).rejects.toThrow();
    await expect(
      share('town', { ...envelope, shares: { ...envelope.shares, town: envelope.shares.centre } }),
    ).rejects.toThrow();
    await expect(openKeyFile(keys.town.file, 'a wrong passphrase')).rejects.toThrow();
  });

  it('shows every change: by its hash and by not opening', async () => {
    const hash = await hashOf(envelope);
    const shares = [await share('centre'), await share('town')];
    const other = { ...envelope, ciphertext: btoa(`A${atob(envelope.ciphertext).slice(1)}`) };
    expect(await hashOf(other)).not.toBe(hash);
    await expect(unseal(other, shares)).rejects.toThrow();
    await expect(unseal({ ...envelope, applicationId: 'application-2' }, shares)).rejects.toThrow();
  });

  it('holds no readable word of the bid, and the key file none of the key', () => {
    const seen = JSON.stringify([envelope, keys]);
    for (const word of [bid.price, bid.fileName, bid.file, btoa(bid.price)]) expect(seen).not.toContain(word);
  });
});
