import { Injectable } from '@nestjs/common';
import { may, requireRole, scopesOf } from '../accounts/index.js';
import { Organizations } from '../organizations/index.js';
import { Parties } from '../parties/index.js';
import {
  availableActions,
  type Context,
  Database,
  fieldFault,
  instantOut,
  newId,
  notFound,
  type Page,
  problem,
  Records,
  type TxContext,
  validationProblem,
  paged,
} from '../platform/index.js';
import { Money } from '../values/index.js';
import type {
  LoanProductView,
  LoanRequestQuery,
  LoanRequestView,
  MortgageInput,
  PublishProduct,
  RequestLoan,
} from './lending.dto.js';
import { LoanProduct, LoanRequest } from './lending.entity.js';
import { LoanProductKind, LoanRequestKind, scopeOf } from './lending.kinds.js';
import { productStateNames, type RequestAction, requestStateNames } from './lending.machine.js';

/** What financial institutions lend on rights, and who asks for it (art. 33). The loan itself is made between the two. */
@Injectable()
export class Lending {
  constructor(
    private readonly db: Database,
    private readonly records: Records,
    private readonly products: LoanProductKind,
    private readonly requests: LoanRequestKind,
    private readonly organizations: Organizations,
    private readonly parties: Parties,
  ) {}

  /** By the institution for itself. Errors: FORBIDDEN, VALIDATION. */
  async publish(ctx: TxContext, input: PublishProduct): Promise<LoanProduct> {
    requireRole(ctx, 'loanProduct.create');
    const { name, rate, amountUpTo, months, categories, conditions, phone } = input;
    const product = Object.assign(new LoanProduct(), {
      ...{ id: newId(), state: 'published' as const, organizationId: ctx.actor.organizationId!, name: name.trim() },
      ...{ rate: rate.trim(), amountUpTo: Money.of(amountUpTo), months, categories, conditions, phone },
      createdAt: ctx.now,
    });
    return this.records.create(ctx, this.products, product, { input });
  }

  /** Errors: REPORT_STATE, STALE_VERSION, FORBIDDEN. */
  withdrawProduct(ctx: TxContext, id: string, version: number, reason: string): Promise<LoanProduct> {
    return this.records.change(ctx, this.products, id, 'withdraw', { version, reason });
  }

  /** For a right of one's own. Errors: FORBIDDEN, NOT_FOUND (product), VALIDATION, CONFLICT (asked already). */
  async ask(ctx: TxContext, input: RequestLoan): Promise<LoanRequest> {
    requireRole(ctx, 'loanRequest.create');
    const partyId = ctx.actor.partyId!;
    const product = await ctx.tx.findOneBy(LoanProduct, { id: input.productId, state: 'published' });
    if (!product) throw notFound(this.products.name);
    const [amount, certificateNo] = [Money.of(input.amount), input.certificateNo.trim()];
    const faults = [
      ...(amount.gt(product.amountUpTo) ? [fieldFault('amount', `该产品最高${product.amountUpTo.format()}元`)] : []),
      ...(product.categories.includes(input.category) ? [] : [fieldFault('category', '该产品不接受这类产权抵押')]),
    ];
    if (faults.length > 0) throw validationProblem(faults);
    const twin = { productId: product.id, partyId, certificateNo, state: 'filed' as const };
    // Of two clicks the second waits here, and is told.
    await ctx.tx.query(`select 1 from loan_product where id = $1 for update`, [product.id]);
    if (await ctx.tx.existsBy(LoanRequest, twin))
      throw problem('CONFLICT', '您已就这项权利申请该产品，请等待答复', { article: '33' });
    const request = Object.assign(new LoanRequest(), {
      ...{ ...twin, id: newId(), organizationId: product.organizationId, category: input.category, amount },
      ...{ purpose: input.purpose.trim(), answer: null, createdAt: ctx.now },
    });
    return this.records.create(ctx, this.requests, request, { productId: product.id, amount: amount.toString() });
  }

  /** Errors: REPORT_STATE, STALE_VERSION, FORBIDDEN, NOT_FOUND. */
  answer(ctx: TxContext, id: string, action: RequestAction, version: number, answer?: string): Promise<LoanRequest> {
    return this.records.change(
      ctx,
      this.requests,
      id,
      action,
      { version, ...(answer && { reason: answer }) },
      (row) => {
        if (answer) row.answer = answer;
      },
    );
  }

  /**
   * Lent: the institution asks the register to take the mortgage in; the register follows in this transaction (registry.module).
   * Errors: REPORT_STATE, STALE_VERSION, FORBIDDEN, CONFLICT (asked already), CONSENT_MISSING, UNDER_TRADE, SEIZED.
   */
  mortgage(ctx: TxContext, id: string, version: number, input: MortgageInput): Promise<LoanRequest> {
    return this.records.change(ctx, this.requests, id, 'mortgage', { version, input });
  }

  /** What is offered now, the newest first; for everybody. */
  async offered(ctx: Context): Promise<LoanProductView[]> {
    return this.db.look(ctx, async (inner) => {
      const rows = await inner.tx.find(LoanProduct, {
        where: { state: 'published' },
        order: { createdAt: 'desc', id: 'desc' },
        take: 200,
      });
      const found: LoanProductView[] = [];
      for (const row of rows) found.push(await this.productView(inner, row));
      return found;
    });
  }

  async list(ctx: Context, { state, page, pageSize }: LoanRequestQuery): Promise<Page<LoanRequestView>> {
    requireRole(ctx, 'loanRequest.read');
    const asked = scopesOf(ctx.actor, 'loanRequest.read').includes('asked');
    const none = newId();
    return this.db.look(ctx, async (inner) => {
      return paged(
        inner,
        LoanRequest,
        {
          where: {
            ...(state && { state }),
            ...(asked ? { organizationId: ctx.actor.organizationId ?? none } : { partyId: ctx.actor.partyId ?? none }),
          },
          order: { createdAt: 'desc', id: 'desc' },
        },
        { page, pageSize },
        (row) => this.requestView(inner, row),
      );
    });
  }

  /** Errors: NOT_FOUND (also for whoever may not read it). */
  async one(ctx: Context, id: string): Promise<LoanRequestView> {
    return this.db.look(ctx, async (inner) => {
      const row = await inner.tx.findOneBy(LoanRequest, { id });
      if (!row || !may(ctx.actor, 'loanRequest.read', scopeOf(row))) throw notFound(this.requests.name);
      return this.requestView(inner, row);
    });
  }

  async productView(ctx: TxContext, product: LoanProduct): Promise<LoanProductView> {
    const { id, version, state, name, rate, amountUpTo, months, categories, conditions, phone } = product;
    const lender = await this.organizations.get(ctx, product.organizationId);
    return {
      ...{ id, version, state, stateName: productStateNames[state], lender: { id: lender.id, name: lender.name } },
      ...{ name, rate, amountUpTo: amountUpTo.toString(), months, categories, conditions, phone },
      actions: await availableActions(ctx, this.products, product),
    };
  }

  async requestView(ctx: TxContext, request: LoanRequest): Promise<LoanRequestView> {
    const { id, version, state, category, certificateNo, amount, purpose, answer, createdAt } = request;
    const product = await ctx.tx.findOneByOrFail(LoanProduct, { id: request.productId });
    const lender = await this.organizations.get(ctx, request.organizationId);
    const party = await this.parties.get(ctx, request.partyId);
    // The institution calls back; nobody else needs the number.
    const phone = ctx.actor.role === 'lender' ? await this.parties.phoneOf(ctx, party.id) : null;
    return {
      ...{ id, version, state, stateName: requestStateNames[state] },
      product: { id: product.id, name: product.name },
      lender: { id: lender.id, name: lender.name },
      party: { id: party.id, name: party.name, phone },
      ...{ category, certificateNo, amount: amount.toString(), purpose, answer, createdAt: instantOut(createdAt)! },
      actions: await availableActions(ctx, this.requests, request),
    };
  }
}
