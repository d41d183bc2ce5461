import { Column, type ColumnOptions } from 'typeorm';
import { Area, Money } from '../../values/index.js';

type Nullable<T> = T | null | undefined;

/** Yuan, numeric(18,2). Money in code, numeric in the database, never a float between them. */
export const MoneyColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({
    type: 'numeric',
    precision: 18,
    scale: 2,
    ...options,
    transformer: {
      to: (value: Nullable<Money>) => value?.toString() ?? null,
      from: (value: Nullable<string>) => (value == null ? null : Money.of(value)),
    },
  });

/** Mu (亩), numeric(18,4). */
export const AreaColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({
    type: 'numeric',
    precision: 18,
    scale: 4,
    ...options,
    transformer: {
      to: (value: Nullable<Area>) => value?.toString() ?? null,
      from: (value: Nullable<string>) => (value == null ? null : Area.of(value)),
    },
  });

/** An instant, timestamptz. */
export const InstantColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'timestamptz', ...options });

/** A civil date 'YYYY-MM-DD' in Beijing; read as text so that no time zone can move it. */
export const DateColumn = (options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'date', ...options });

export const IdColumn = (options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'uuid', ...options });

export const TextColumn = (options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'text', ...options });

export const JsonColumn = (options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'jsonb', ...options });
