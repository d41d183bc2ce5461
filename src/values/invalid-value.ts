/** A value that cannot be what it claims to be (a price with three decimals, a 30 February). `detail` is for the reader, in Chinese. */
export class InvalidValue extends Error {
  constructor(
    readonly kind: string,
    readonly detail: string,
  ) {
    super(`${kind}: ${detail}`);
    this.name = 'InvalidValue';
  }
}
