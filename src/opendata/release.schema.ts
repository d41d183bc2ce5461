const text = { type: 'string', minLength: 1 };
const instant = { type: 'string', format: 'date-time' };
const money = { type: 'string', pattern: '^\\d+\\.\\d{2}$', description: '元' };
const value = {
  type: 'object',
  required: ['amount', 'currency'],
  additionalProperties: false,
  properties: { amount: { type: 'number', minimum: 0 }, currency: { const: 'CNY' } },
};
const named = {
  type: 'object',
  required: ['code', 'name'],
  additionalProperties: false,
  properties: { code: text, name: text },
};
const closed = (required: string[], properties: Record<string, object>): object => ({
  type: 'object',
  required,
  additionalProperties: false,
  properties,
});
const listOf = (items: object): object => ({ type: 'array', items });

const party = closed(['id', 'name', 'roles'], {
  id: text,
  name: { ...text, description: 'a body by its name, persons and households by their kind' },
  roles: listOf({ enum: ['seller', 'buyer', 'supplier'] }),
});

const tender = closed(['id', 'title', 'status', 'procurementMethod', 'value', 'items', 'documents', 'amendments'], {
  id: { ...text, description: "the listing's number" },
  title: text,
  status: { enum: ['active', 'complete', 'unsuccessful', 'cancelled'] },
  procurementMethod: { enum: ['open', 'selective', 'direct'] },
  procurementMethodDetails: text,
  minValue: value,
  value: { ...value, description: 'the estimate over the whole term' },
  items: listOf(
    closed(['id', 'description', 'quantity', 'unit'], {
      id: text,
      description: text,
      quantity: { type: 'number', exclusiveMinimum: 0 },
      unit: closed(['name'], { name: { enum: ['mu', 'm2', 'head', 'set', 'share', 'item'] } }),
    }),
  ),
  tenderPeriod: closed(['startDate', 'endDate'], { startDate: instant, endDate: instant }),
  auctionPeriod: closed(['startDate'], { startDate: instant }),
  documents: listOf(
    closed(['id', 'documentType', 'url', 'datePublished', 'format', 'language'], {
      ...{ id: text, documentType: { const: 'tenderNotice' }, url: text, datePublished: instant },
      ...{ format: { const: 'application/pdf' }, language: { const: 'zh-CN' } },
    }),
  ),
  amendments: listOf(closed(['id', 'date', 'rationale'], { id: text, date: instant, rationale: text })),
});

const award = closed(['id', 'status', 'date', 'value'], {
  ...{ id: text, status: { enum: ['pending', 'active', 'cancelled'] }, date: instant, value },
  suppliers: listOf(closed(['id'], { id: text })),
});

const contract = closed(['id', 'awardID', 'title', 'status', 'value'], {
  ...{ id: text, awardID: text, title: text, status: { enum: ['pending', 'active', 'cancelled'] }, value },
  dateSigned: instant,
});

const exchange = closed(
  ['listingId', 'state', 'direction', 'category', 'method', 'town', 'village', 'reserve', 'deal', 'certificate'],
  {
    listingId: { type: 'string', format: 'uuid' },
    state: text,
    direction: { enum: ['transfer', 'procurement', 'investment'] },
    category: closed(['no', 'name'], { no: { type: 'integer', minimum: 1, maximum: 12 }, name: text }),
    ...{ subKind: named, transferKind: named, method: named, town: named, village: named },
    useAfter: text,
    areaMu: { type: 'string', pattern: '^\\d+(\\.\\d{1,4})?$', description: '亩' },
    reserve: closed(['amount', 'basis'], { amount: money, basis: text }),
    ...{ estimatedValue: money, deposit: money },
    term: { type: ['object', 'null'] },
    law: text,
    suspensions: listOf(
      closed(['from', 'until', 'endedAt'], {
        from: instant,
        until: { type: ['string', 'null'], format: 'date' },
        endedAt: { type: ['string', 'null'], format: 'date-time' },
      }),
    ),
    deal: {
      anyOf: [
        { type: 'null' },
        closed(['price', 'basis', 'total', 'origin'], { price: money, basis: text, total: money, origin: text }),
      ],
    },
    certificate: {
      anyOf: [
        { type: 'null' },
        closed(['number', 'issuedAt', 'state'], {
          number: text,
          issuedAt: instant,
          state: { enum: ['valid', 'void'] },
        }),
      ],
    },
  },
);

/** Of a release: closed, so that nothing gets out that is not named here. */
export const releaseSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Release of a listing',
  description:
    'Close to the release of the Open Contracting Data Standard 1.1 (compiled); what the standard has no word for stands under `exchange`. The prefix of the ocid is not registered.',
  ...closed(['ocid', 'id', 'date', 'tag', 'initiationType', 'language', 'parties', 'tender', 'exchange'], {
    ocid: { type: 'string', pattern: '^exchange-150627-' },
    id: text,
    date: instant,
    tag: { const: ['compiled'] },
    initiationType: { const: 'tender' },
    language: { const: 'zh-CN' },
    parties: listOf(party),
    tender,
    awards: listOf(award),
    contracts: listOf(contract),
    exchange,
  }),
} as const;
