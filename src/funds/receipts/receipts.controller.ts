import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { requireRole, scopesOf } from '../../accounts/index.js';
import { ApiFile, ApiPage, type Context, Ctx, Database, instantOut, type Page } from '../../platform/index.js';
import { Money } from '../../values/index.js';
import { sendFile } from '../../platform/index.js';
import { PaymentReceipt } from './receipt.entity.js';
import { IssueReceipt, ReceiptQuery, ReceiptView } from './receipts.dto.js';
import { Receipts } from './receipts.service.js';

/** Numbered receipts of payments in and out; a party prints its own. */
@ApiTags('funds')
@Controller('api/funds/receipts')
export class ReceiptsController {
  constructor(
    private readonly db: Database,
    private readonly receipts: Receipts,
  ) {}

  /** Issued once; asked again, the same. Errors: NOT_FOUND. */
  @Post()
  @ApiCreatedResponse({ type: ReceiptView })
  issue(@Ctx() ctx: Context, @Body() body: IssueReceipt): Promise<ReceiptView> {
    return this.db.command(ctx, async (inner) => receiptView(await this.receipts.issue(inner, body.bankLineId)));
  }

  @Get()
  @ApiPage(ReceiptView)
  async list(@Ctx() ctx: Context, @Query() query: ReceiptQuery): Promise<Page<ReceiptView>> {
    requireRole(ctx, 'receipt.read');
    const { page, pageSize, bankLineId } = query;
    const q = this.db.managerOf(ctx).createQueryBuilder(PaymentReceipt, 'r').where('true');
    if (!scopesOf(ctx.actor, 'receipt.read').includes('all'))
      q.andWhere('r.party_id = :party', { party: ctx.actor.partyId });
    if (bankLineId) q.andWhere('r.bank_line_id = :bankLineId', { bankLineId });
    const [rows, total] = await q
      .orderBy('r.number', 'DESC')
      .offset((page - 1) * pageSize)
      .limit(pageSize)
      .getManyAndCount();
    return { items: rows.map(receiptView), total, page, pageSize };
  }

  /** The PDF, with the amount in Chinese capital figures. */
  @Get(':id/pdf')
  @ApiFile('application/pdf')
  async pdf(@Ctx() ctx: Context, @Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    await sendFile(reply, await this.receipts.print(ctx, id), true);
  }
}

const receiptView = ({ id, number, bankLineId, content, issuedAt }: PaymentReceipt): ReceiptView => ({
  id,
  number,
  bankLineId,
  direction: content.direction,
  purpose: content.purpose,
  partyName: content.partyName,
  amount: content.amount,
  amountCapitals: Money.of(content.amount).toChinese(),
  bankSerial: content.bankSerial,
  reference: content.reference,
  issuedAt: instantOut(issuedAt)!,
});
