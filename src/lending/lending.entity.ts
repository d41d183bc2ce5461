import { Column, Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, MoneyColumn, type Root, TextColumn } from '../platform/index.js';
import type { CategoryNo } from '../rulebook/index.js';
import type { Money } from '../values/index.js';
import type { ProductState, RequestState } from './lending.machine.js';

/** What a financial institution lends on rights (art. 33), in its own words. */
@Entity('loan_product')
export class LoanProduct implements Root {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: ProductState;

  @InstantColumn()
  stateSince: Date;

  @IdColumn()
  organizationId: string;

  @TextColumn()
  name: string;

  @TextColumn()
  rate: string;

  @MoneyColumn()
  amountUpTo: Money;

  @Column({ type: 'integer' })
  months: number;

  @Column({ type: 'integer', array: true })
  categories: CategoryNo[];

  @TextColumn()
  conditions: string;

  @TextColumn()
  phone: string;

  @InstantColumn()
  createdAt: Date;
}

/** Somebody asks for it on a right of his. */
@Entity('loan_request')
export class LoanRequest implements Root {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: RequestState;

  @InstantColumn()
  stateSince: Date;

  @IdColumn()
  productId: string;

  @IdColumn()
  organizationId: string;

  @IdColumn()
  partyId: string;

  @Column({ type: 'integer' })
  category: CategoryNo;

  @TextColumn()
  certificateNo: string;

  @MoneyColumn()
  amount: Money;

  @TextColumn()
  purpose: string;

  @TextColumn({ nullable: true })
  answer: string | null;

  @InstantColumn()
  createdAt: Date;
}
