import { Injectable } from '@nestjs/common';
import type { TxContext } from '../context.js';

/** Something that happened to a record, told to the floors above in the same transaction. */
export interface DomainEvent<T = unknown> {
  /** `<record>.<action>`, for example `listing.terminate`. */
  readonly name: string;
  readonly record: T;
  readonly from?: string;
  readonly to?: string;
  readonly input?: unknown;
  /** What the person who decided gave as reason. */
  readonly reason?: string | null;
}

type Handler<T> = (ctx: TxContext, event: DomainEvent<T>) => Promise<void>;

/**
 * Domain events are handled inside the transaction that caused them: if a handler fails, the deed itself fails, so a
 * termination without its refunds cannot exist. Handlers run one after another: one transaction has one connection.
 */
@Injectable()
export class Events {
  private readonly handlers = new Map<string, Handler<never>[]>();

  /** Rooms subscribe in onModuleInit, in the order their modules are imported. */
  on<T>(names: string | readonly string[], handler: Handler<T>): void {
    for (const name of [names].flat()) {
      this.handlers.set(name, [...(this.handlers.get(name) ?? []), handler as Handler<never>]);
    }
  }

  async emit(ctx: TxContext, event: DomainEvent): Promise<void> {
    for (const handler of this.handlers.get(event.name) ?? []) await handler(ctx, event as DomainEvent<never>);
  }
}
