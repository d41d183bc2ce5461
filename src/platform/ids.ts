import { v7, validate } from 'uuid';

/** A UUIDv7: keys sort by birth, and the service knows the id before the write, so a repeat is a repeat. */
export const newId = (): string => v7();

export const isId = (value: unknown): value is string => typeof value === 'string' && validate(value);
