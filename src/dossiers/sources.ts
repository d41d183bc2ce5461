/**
 * What belongs to the file of a trade (电子档案). Every column of the database that holds a file is named here, in one of the two lists; a test
 * compares them with the schema, so that a new kind of paper cannot be forgotten. `$1` is the listing.
 */
export interface PaperSource {
  /** The column that holds the file. */
  readonly column: string;
  /** Folder in the archive. */
  readonly part: string;
  /** Selects `file_id` and `label`. */
  readonly sql: string;
}

const ofApplications = (column: string, label: string, table: string, alias = 't'): string =>
  `select ${alias}.${column} as file_id, a.number || ' ' || ${label} as label from ${table} ${alias} join application a on a.id = ${alias}.application_id where a.listing_id = $1`;
const ofDeals = (column: string, label: string, table: string): string =>
  `select t.${column} as file_id, ${label} as label from ${table} t join deal d on d.id = t.deal_id where d.listing_id = $1`;
const ofTenders = (column: string, label: string, table: string): string =>
  `select t.${column} as file_id, ${label} as label from ${table} t join tender n on n.id = t.tender_id where n.listing_id = $1`;
const ofDisputes = (column: string, label: string): string =>
  `select ${column} as file_id, number || ' ${label}' as label from dispute where listing_id = $1`;

export const paperSources: readonly PaperSource[] = [
  {
    column: 'material.file_id',
    part: '01-转出申请',
    sql: `select file_id, name as label from material where listing_id = $1`,
  },
  {
    column: 'owner_paper.file_id',
    part: '01-转出申请',
    sql: `select o.file_id, p.name || ' ' || case o.kind when 'statement' then '自愿流转声明' when 'delegation' then '授权委托书'
      when 'resolution' then '民主决策' when 'villageNotice' then '村内公示' when 'town' then '镇人民政府备案' else '农牧经管部门备案' end as label
      from owner_paper o join party p on p.id = o.party_id where o.listing_id = $1`,
  },
  {
    column: 'encumbrance_notice.file_id',
    part: '01-转出申请',
    sql: `select file_id, '抵押权人知悉或者同意' as label from encumbrance_notice where listing_id = $1`,
  },
  {
    column: 'verification.document_file_id',
    part: '02-审核核实',
    sql: `select v.document_file_id as file_id, o.name || '核实意见' as label from verification v join organization o on o.id = v.organization_id where v.listing_id = $1`,
  },
  {
    column: 'announcement.pdf_file_id',
    part: '03-公告',
    sql: `select pdf_file_id as file_id, '交易公告第' || version || '版' as label from announcement where listing_id = $1`,
  },
  {
    column: 'application_material.file_id',
    part: '04-受让申请',
    sql: ofApplications('file_id', 't.name', 'application_material'),
  },
  {
    column: 'priority_claim.evidence_file_id',
    part: '04-受让申请',
    sql: ofApplications('evidence_file_id', `'优先权证明'`, 'priority_claim'),
  },
  {
    column: 'capital_review.request_file_id',
    part: '04-受让申请',
    sql: ofApplications('request_file_id', `'工商资本审查申请'`, 'capital_review'),
  },
  {
    column: 'capital_review.document_file_id',
    part: '04-受让申请',
    sql: ofApplications('document_file_id', `'工商资本审查结果'`, 'capital_review'),
  },
  {
    column: 'auction_record.file_id',
    part: '05-交易',
    sql: `select t.file_id, '拍卖笔录' as label from auction_record t join trading_session s on s.id = t.session_id where s.listing_id = $1`,
  },
  {
    column: 'tender.committee_file_id',
    part: '05-交易',
    sql: `select committee_file_id as file_id, '评标委员会组成' as label from tender where listing_id = $1`,
  },
  {
    column: 'tender_member.sheet_file_id',
    part: '05-交易',
    sql: ofTenders('sheet_file_id', `'评分表 ' || t.name`, 'tender_member'),
  },
  {
    column: 'tender_objection.evidence_file_id',
    part: '05-交易',
    sql: ofTenders('evidence_file_id', `'候选人异议证据'`, 'tender_objection'),
  },
  {
    column: 'sealed_bid.drop_file_id',
    part: '05-交易',
    sql: ofTenders('drop_file_id', `'取消候选资格依据'`, 'sealed_bid'),
  },
  {
    column: 'sealed_bid.reject_file_id',
    part: '05-交易',
    sql: ofTenders('reject_file_id', `'否决投标的意见'`, 'sealed_bid'),
  },
  {
    column: 'deal_objection.evidence_file_id',
    part: '06-成交',
    sql: ofDeals('evidence_file_id', `'结果异议证据'`, 'deal_objection'),
  },
  {
    column: 'deal_objection.finding_file_id',
    part: '06-成交',
    sql: ofDeals('finding_file_id', `'异议核查材料'`, 'deal_objection'),
  },
  {
    column: 'deal.confirmation_file_id',
    part: '06-成交',
    sql: `select confirmation_file_id as file_id, '成交确认书' as label from deal where listing_id = $1`,
  },
  {
    column: 'deal.default_file_id',
    part: '06-成交',
    sql: `select default_file_id as file_id, '未签约证据' as label from deal where listing_id = $1`,
  },
  {
    column: 'deal.buy_back_file_id',
    part: '06-成交',
    sql: `select buy_back_file_id as file_id, '产权持有者回购声明' as label from deal where listing_id = $1`,
  },
  {
    column: 'contract.file_id',
    part: '07-合同与鉴证',
    sql: ofDeals('file_id', `'合同 ' || t.number || '（' || t.state || '）'`, 'contract'),
  },
  {
    column: 'contract.signed_file_id',
    part: '07-合同与鉴证',
    sql: ofDeals('signed_file_id', `'合同签章原件 ' || t.number`, 'contract'),
  },
  {
    column: 'certificate.file_id',
    part: '07-合同与鉴证',
    sql: ofDeals(
      'file_id',
      `'交易鉴证书 ' || t.number || case t.state when 'void' then '（已作废）' else '' end`,
      'certificate',
    ),
  },
  {
    column: 'handover.file_id',
    part: '07-合同与鉴证',
    sql: `select file_id, name || ' 回执' as label from handover where listing_id = $1`,
  },
  {
    column: 'certificate_copy.file_id',
    part: '07-合同与鉴证',
    sql: `select k.file_id, '鉴证书打印件 ' || t.number || ' 第' || k.no || '份' as label from certificate_copy k
          join certificate t on t.id = k.certificate_id join deal d on d.id = t.deal_id where d.listing_id = $1`,
  },
  {
    column: 'deposit_keeping.evidence_file_id',
    part: '08-资金',
    sql: ofApplications('evidence_file_id', `'保证金处置依据'`, 'deposit_keeping'),
  },
  {
    column: 'suspension.evidence_file_id',
    part: '09-中止与纠纷',
    sql: `select evidence_file_id as file_id, '中止依据' as label from suspension where listing_id = $1`,
  },
  {
    column: 'suspension.end_evidence_file_id',
    part: '09-中止与纠纷',
    sql: `select end_evidence_file_id as file_id, '重启或者终止依据' as label from suspension where listing_id = $1`,
  },
  {
    column: 'inspection.evidence_file_id',
    part: '10-交易后巡查',
    sql: ofDeals('evidence_file_id', `'巡查照片或者材料 ' || t.inspected_on`, 'inspection'),
  },
  { column: 'dispute.evidence_file_id', part: '09-中止与纠纷', sql: ofDisputes('evidence_file_id', '纠纷证据') },
  { column: 'dispute.outcome_file_id', part: '09-中止与纠纷', sql: ofDisputes('outcome_file_id', '纠纷处理结果') },
  {
    column: 'dispute_record.file_id',
    part: '09-中止与纠纷',
    sql: `select r.file_id, d.number || ' 处理记录' as label from dispute_record r join dispute d on d.id = r.dispute_id where d.listing_id = $1`,
  },
];

/** Columns whose files belong to a person, a right or the house, not to one trade; and why. */
export const elsewhere: Readonly<Record<string, string>> = {
  'issued_document.file_id': 'printed anew from what the document says; it comes in by its own list',
  'blacklisting.evidence_file_id': 'of the party',
  'blacklisting.objection_file_id': 'of the party',
  'credit_entry.evidence_file_id': 'of the party',
  'encumbrance.evidence_file_id': 'of the right',
  'encumbrance.discharge_file_id': 'of the right',
  'law_advisory.file_id': 'of the house',
  'law_instrument.file_id': 'of the house',
  'market_report.evidence_file_id': 'of a deal outside the market',
  'complaint.evidence_file_id': 'for those who supervise alone (art. 28)',
};

/** Records as JSON, one file each. Sealed texts and the numbers of persons stay where they are sealed: the archive is read without the key. */
export const recordSources: Readonly<Record<string, string>> = {
  项目: `select to_jsonb(l) - 'search_text' as record from listing l where l.id = $1`,
  标的物: `select to_jsonb(p) as record from parcel p where p.listing_id = $1 order by p.no`,
  主体: `select jsonb_build_object('id', p.id, 'kind', p.kind, 'name', p.name, 'idType', p.id_type, 'idMask', p.id_mask) as record from party p
    where p.id in (select party_id from listing_owner where listing_id = $1 union select lead_party_id from listing where id = $1
      union select m.party_id from application_member m where m.listing_id = $1) order by p.id`,
  公告: `select to_jsonb(a) as record from announcement a where a.listing_id = $1 order by a.version`,
  核实: `select to_jsonb(v) as record from verification v where v.listing_id = $1 order by v.asked_at`,
  中止: `select to_jsonb(s) as record from suspension s where s.listing_id = $1 order by s.suspended_at`,
  受让申请: `select to_jsonb(a) as record from application a where a.listing_id = $1 order by a.number`,
  场次: `select to_jsonb(s) as record from trading_session s where s.listing_id = $1 order by s.created_at`,
  场次事件: `select to_jsonb(e) as record from session_event e join trading_session s on s.id = e.session_id where s.listing_id = $1
    order by s.created_at, e.seq`,
  招标: `select to_jsonb(t) as record from tender t where t.listing_id = $1 order by t.round`,
  成交: `select to_jsonb(d) as record from deal d where d.listing_id = $1 order by d.created_at`,
  异议: `select to_jsonb(o) - 'contact_sealed' - 'code' as record from deal_objection o join deal d on d.id = o.deal_id where d.listing_id = $1
    order by o.made_at`,
  合同: `select to_jsonb(c) as record from contract c join deal d on d.id = c.deal_id where d.listing_id = $1 order by c.drawn_at`,
  鉴证书: `select to_jsonb(c) as record from certificate c join deal d on d.id = c.deal_id where d.listing_id = $1 order by c.issued_at`,
  保证金: `select to_jsonb(d) as record from deposit d where d.listing_id = $1 order by d.created_at`,
  缴款通知: `select to_jsonb(o) as record from payment_order o where o.listing_id = $1 order by o.created_at`,
};

/** The roots whose histories make up the trade, with what they are called. */
export const historySources: Readonly<Record<string, string>> = {
  listing: `select $1::uuid as id`,
  verification: `select id from verification where listing_id = $1`,
  application: `select id from application where listing_id = $1`,
  session: `select id from trading_session where listing_id = $1`,
  tender: `select id from tender where listing_id = $1`,
  deal: `select id from deal where listing_id = $1`,
  deposit: `select id from deposit where listing_id = $1`,
  order: `select id from payment_order where listing_id = $1`,
  dispute: `select id from dispute where listing_id = $1`,
};
