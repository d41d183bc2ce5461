import type { TxContext } from '../../platform/index.js';

export interface ReceiptRow {
  readonly id: string;
  readonly direction: 'in' | 'out';
  readonly serial: string;
  readonly bookedOn: string;
  readonly bookedAt: Date | null;
  readonly amount: string;
  readonly partyName: string;
  readonly partyAccount: string;
  readonly purpose: string;
  readonly reference: string | null;
  readonly about: string | null;
  readonly partyId: string | null;
}

/** Payments that have no receipt yet, in the order of the bank's booking, with what each was for and whose it was. */
export function rowsWithoutReceipt(ctx: TxContext, which: { lineId?: string; until?: Date }): Promise<ReceiptRow[]> {
  return ctx.tx.query<ReceiptRow[]>(
    `select b.id, b.direction, b.serial, b.booked_on::text as "bookedOn", b.booked_at as "bookedAt", b.amount::text as amount,
       b.party_name as "partyName", b.party_account_mask as "partyAccount",
       case
         when b.direction = 'in' and b.instruction_id is not null then '银行退汇'
         when b.direction = 'in' and o.purpose = 'deposit' then '交易保证金'
         when b.direction = 'in' and o.purpose = 'bond' then '履约保证金'
         when b.direction = 'in' and o.purpose = 'price' then '产权流转价款'
         when b.direction = 'in' and o.purpose = 'fee' then '交易服务费'
         when b.direction = 'in' then '待查款项'
         when p.id is not null then '支付产权流转价款'
         when r.kind = 'deposit' and rd.kind = 'bond' then '退还履约保证金'
         when r.kind = 'deposit' then '退还交易保证金'
         when r.kind = 'interest' then '支付保证金利息'
         else '退还款项'
       end as purpose,
       coalesce(i.end_to_end_id, o.reference) as reference,
       coalesce(d.application_number, rd.application_number) as about,
       coalesce(o.payer_party_id, rd.payer_party_id, p.party_id) as "partyId"
     from bank_line b
       left join payment_order o on o.id = b.order_id
       left join deposit d on d.order_id = o.id
       left join payment_instruction i on i.id = b.instruction_id
       left join lateral (select * from refund r where r.bank_line_id = b.id or r.id = i.refund_id order by r.id limit 1) r on true
       left join deposit rd on rd.id = r.deposit_id
       left join lateral (select * from payout p where p.bank_line_id = b.id or p.id = i.payout_id order by p.id limit 1) p on true
     where not exists (select from receipt x where x.bank_line_id = b.id)
       and ($1::uuid is null or b.id = $1) and ($2::timestamptz is null or b.created_at < $2)
     order by b.booked_on, b.id`,
    [which.lineId ?? null, which.until ?? null],
  );
}
