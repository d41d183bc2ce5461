import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test } from '@nestjs/testing';
import type { ContractData, ReceiptData } from '../../src/platform/pdf/index.js';
import { contractTemplateOf } from '../../src/deals/contract.templates.js';
import { contractTemplates, DocumentError, PdfModule, PdfService, qrSvg } from '../../src/platform/pdf/index.js';
import type { DocumentTemplate } from '../../src/platform/pdf/index.js';
import { categories } from '../../src/rulebook/index.js';
import { contractOf52Households, landContract, samples } from './pdf-samples.js';
import { embeddedFonts, pageCount, textOf } from './pdf-text.js';

const service = new PdfService();
const at = new Date('2026-04-30T02:00:00Z');
const { price } = landContract;
const plain = (text: string): string => text.replace(/\s/g, '');
const templates = join(import.meta.dirname, '../../templates');

beforeAll(async () => {
  samples.certificate.qr = await qrSvg(samples.certificate.checkUrl);
});

describe('art. 25: uniform documents, made from the record', () => {
  it.each<[DocumentTemplate, number, string[]]>([
    [
      'contract-land',
      4,
      [
        '农村土地经营权流转合同',
        '甲方（出让方）',
        '质量等级',
        '土地用途',
        '征收、征用、占用的补偿',
        '违约责任',
        '人民币陆佰壹拾玖万零肆佰肆拾肆元整',
      ],
    ],
    ['contract-collective-asset', 4, ['集体经营性资产流转合同', '砖混房屋1栋', '280,000.00', '不得将资产转租']],
    [
      'certificate',
      1,
      ['农村牧区产权流转交易鉴证书', 'JZ-2026-000008', '6,190,444.00', '核验码：7K3Q9P', '适用版本2024-1'],
    ],
    ['announcement', 2, ['标的底价', '保证金到账截止', '十、联系方式']],
    ['deal-confirmation', 2, ['交易成交确认书', '3号', '触发延时', '双方确认']],
    ['acceptance-slip', 1, ['受理通知书', '营业执照副本复印件', '后续办理']],
    ['receipt', 1, ['收款收据', '人民币伍拾万元整', '20260414000123', '申请编号', 'BM-2026-000031']],
    ['rejection', 1, ['不予通过通知书', '办法第十三条', '你可以这样办']],
  ])('prints %s with its particulars, as text that can be copied, on %d page(s)', async (template, pages, words) => {
    const document = await service.render(template, samples[template], { at });
    expect(document.pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(document.template).toBe(template);
    expect([document.pages, pageCount(document.pdf)]).toEqual([pages, pages]);
    const text = textOf(document.pdf);
    const { number, title } = samples[template] as { number: string; title?: string };
    for (const word of [...words, number, ...(title ? [title] : [])]) expect(text).toContain(plain(word));
    expect(text).toContain(`第${pages}页共${pages}页`);
  });

  it('has a contract of its own for each of the twelve categories of art. 12', () => {
    expect(Object.keys(contractTemplateOf).map(Number)).toEqual(categories.map(({ no }) => no));
    expect(new Set(Object.values(contractTemplateOf))).toEqual(new Set(contractTemplates));
  });

  it.each(Object.keys(samples) as DocumentTemplate[])('prints %s without a gap or a bare value', async (template) => {
    const { pdf } = await service.render(template, samples[template], { at });
    const text = textOf(pdf);
    expect(text).toContain(plain(samples[template].number));
    expect(text).not.toMatch(/undefined|null|none|\[object|#[a-z]|\(：|：：/);
  });

  it('carries its fonts inside, as subsets, and calls itself PDF/A-2u', async () => {
    const { pdf } = await service.render('certificate', samples.certificate);
    const fonts = embeddedFonts(pdf);
    expect(fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '')).sort()).toEqual([
      'NotoSerifSC-Bold',
      'NotoSerifSC-Regular',
    ]);
    expect(fonts.every(({ embedded }) => embedded)).toBe(true);
    expect(pdf.length).toBeLessThan(300_000);
    expect(pdf.toString('latin1')).toMatch(/pdfaid:part>2<[\s\S]*pdfaid:conformance>U</);
  });

  it('gives the same bytes for the same record and instant', async () => {
    const twice = [
      await service.render('receipt', samples.receipt, { at }),
      await new PdfService().render('receipt', samples.receipt, { at }),
    ];
    expect(twice[0]!.pdf.equals(twice[1]!.pdf)).toBe(true);
  });

  it('lists 52 households with their parcels and amounts over several pages, the header row on each', async () => {
    const { pdf, pages } = await service.render('contract-land', contractOf52Households(), { at });
    const text = textOf(pdf);
    for (let i = 1; i <= 52; i++) {
      const name = `示范农户${String(i).padStart(2, '0')}`;
      expect(text.split(name).length - 1).toBe(2);
      expect(text).toContain(`150627-2024-${10000 + i}`);
    }
    expect(pages).toBeGreaterThan(6);
    expect(text.split('序号权利人地块名称').length - 1).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['sublease', true, '再次流转土地经营权', '不得将土地经营权再次流转给他人'],
    ['sublease', false, '不得将土地经营权再次流转给他人', '应当事先取得承包方的书面同意并向发包方备案'],
    ['rebuild', false, '不得在土地上新建、改建建筑物', '办理设施农业用地'],
  ])('Land Contract Law 46: the contract says whether %s is allowed (%s)', async (term, value, says, doesNotSay) => {
    const text = textOf((await service.render('contract-land', { ...landContract, [term]: value })).pdf);
    expect(text).toContain(says);
    expect(text).not.toContain(doesNotSay);
  });

  it('a contract with nothing optional has neither empty clauses nor faults', async () => {
    const bare: ContractData = { ...landContract, transferees: [{ name: '示范买受人' }], term: { text: '永久' } };
    for (const key of [
      'beneficiaries',
      'deposit',
      'performanceBond',
      'lateFee',
      'specialTerms',
      'signedPlace',
    ] as const)
      delete bare[key];
    bare.price = { unit: price.unit, total: price.total, totalCapitals: price.totalCapitals };
    bare.payment = { kind: '一次性支付' };
    bare.delivery = { on: '2026年6月1日' };
    const text = textOf((await service.render('contract-other', bare)).pdf);
    expect(text).toContain('标的一次性转让，不设流转期限。');
    expect(text).not.toMatch(/none|履约保证金|特别约定|交易保证金|按下表分配/);
  });

  it('numbers the articles of a contract without a hole where one falls away', async () => {
    const text = textOf((await service.render('contract-land', { ...landContract, specialTerms: undefined })).pdf);
    expect(text).toContain('第十四条附则');
    expect(text).not.toContain('特别约定');
  });

  it('art. 21: prints 作废 across a voided certificate', async () => {
    const voided = await service.render('certificate', { ...samples.certificate, watermark: '作废' });
    expect(textOf(voided.pdf)).toContain('作废');
    expect(textOf((await service.render('certificate', samples.certificate)).pdf)).not.toContain('作废');
  });

  it('art. 21: a corrected certificate names the one that it replaces', async () => {
    const { pdf } = await service.render('certificate', { ...samples.certificate, replaces: 'JZ-2026-000007' });
    expect(textOf(pdf)).toContain('替换原鉴证书（编号：JZ-2026-000007）');
  });
});

describe('what people typed is printed, never obeyed', () => {
  const hostile = [
    '#read("/etc/passwd")',
    '*粗* _斜_ `码` $x^2$ @ref <label>',
    '= 标题 \\ #pagebreak() // 注 /* 注 */',
    '"}],"amount":"0.01',
    '#import "lib.typ": * --- ~ [#{1+1}]',
    '张三·李四 <script>alert(1)</script>',
  ];
  it.each(hostile)('%s', async (payer) => {
    const note = `备注${payer}`;
    const { pdf, pages } = await service.render('receipt', { ...samples.receipt, payer, note });
    expect(pages).toBe(1);
    expect(textOf(pdf)).toContain(plain(payer));
    expect(textOf(pdf)).toContain(plain(note));
  });

  it('hostile text in clauses and table rows of a contract', async () => {
    const text = hostile.join('');
    const parcels = [{ ...landContract.parcels[0]!, owner: text, location: text }];
    const { pdf } = await service.render('contract-land', {
      ...landContract,
      parcels,
      specialTerms: [text],
      title: text,
    });
    expect(textOf(pdf).split(plain(text)).length - 1).toBeGreaterThanOrEqual(4);
  });

  it('drops characters that turn the reading direction or do not print, and keeps line ends', async () => {
    const { pdf } = await service.render('receipt', {
      ...samples.receipt,
      payer: '张\u202e三\u0007\u200b李\u2066四',
      note: '一行\r\n二行',
    });
    expect(textOf(pdf)).toContain('张三李四');
    expect(textOf(pdf)).toContain('一行二行');
  });

  it('names the characters that the font lacks instead of printing an empty box', async () => {
    // Of the private use area: no machine's fonts have it, whatever else is installed there.
    const render = service.render('receipt', { ...samples.receipt, payer: '王\u{F1234}' });
    await expect(render).rejects.toThrow(DocumentError);
    await expect(render).rejects.toThrow(/字库缺少这些字/);
    await expect(service.render('receipt', samples.receipt)).resolves.toBeDefined();
  });

  it('a very long number stays inside its cell and on one page', async () => {
    const { pdf, pages } = await service.render('receipt', { ...samples.receipt, bankSerial: '9'.repeat(300) });
    expect(pages).toBe(1);
    expect(textOf(pdf)).toContain('9'.repeat(300));
  });
});

describe('templates that a centre edits', () => {
  let folder: string;
  let own: PdfService;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'templates-'));
    await cp(templates, folder, { recursive: true });
    own = new PdfService({ templates: folder });
  });
  afterEach(() => rm(folder, { recursive: true }));
  const edit = (name: string, text: string) => writeFile(join(folder, name), text);

  it('version = SHA-256 of the template with what it imports; an edit changes the next document only', async () => {
    const before = await own.render('receipt', samples.receipt);
    const [receipt, lib] = await Promise.all(['receipt.typ', 'lib.typ'].map((name) => readFile(join(templates, name))));
    expect(before.templateVersion).toBe(createHash('sha256').update(receipt!).update(lib!).digest('hex'));

    await edit('receipt.typ', receipt!.toString().replaceAll('收款收据', '资金收据'));
    const after = await own.render('receipt', samples.receipt);
    expect(after.templateVersion).not.toBe(before.templateVersion);
    expect(textOf(after.pdf)).toContain('资金收据');
    expect(textOf(before.pdf)).toContain('收款收据');

    await edit('lib.typ', lib!.toString().replaceAll('25mm', '30mm'));
    expect((await own.render('receipt', samples.receipt)).templateVersion).not.toBe(after.templateVersion);
    expect((await own.render('receipt', samples.receipt)).template).toBe('receipt');
  });

  it.each([
    ['the password file', '#read("/etc/passwd")'],
    ['a path upwards', '#read("../../etc/passwd")'],
    ['an absolute include', '#include "/etc/hostname"'],
    ['a link inside the folder', '#read("link.txt")'],
  ])('a template cannot read %s', async (_, text) => {
    await symlink('/etc/passwd', join(folder, 'link.txt'));
    await edit('own.typ', text);
    await expect(own.renderAny('own', {})).rejects.toThrow(DocumentError);
  });

  it('a template cannot fetch a package from the network', async () => {
    await edit('own.typ', '#import "@preview/cetz:0.1.0"');
    await expect(own.renderAny('own', {})).rejects.toThrow('模板不得引用外部软件包');
  });

  it('a fault is told with file, line and cause', async () => {
    await edit('own.typ', '#import "lib.typ": *\n第一行\n#d.missing');
    await expect(own.renderAny('own', { issuer: 'x' })).rejects.toThrow(/own\.typ 第 3 行: .*missing/);
    await edit('own.typ', '#let x = (');
    await expect(own.renderAny('own', {})).rejects.toThrow(/own\.typ 第 1 行: /);
  });

  it('a record without a required particular is refused, not printed with a gap', async () => {
    const { amount: _, ...rest } = samples.receipt;
    await expect(own.render('receipt', rest as ReceiptData)).rejects.toThrow(/amount/);
  });

  it.each(['nothing', '../receipt', 'receipt.typ', ''])('an unknown template %j is refused', async (name) => {
    await expect(own.renderAny(name, {})).rejects.toThrow(DocumentError);
  });

  it('renders asked for at once do not mix their data', async () => {
    const payers = Array.from({ length: 20 }, (_, i) => `付款人${i}号`);
    const made = await Promise.all(payers.map((payer) => own.render('receipt', { ...samples.receipt, payer })));
    made.forEach(({ pdf }, i) => expect(textOf(pdf)).toContain(payers[i]));
  });
});

it('is offered to other modules by PdfModule', async () => {
  const module = await Test.createTestingModule({ imports: [PdfModule] }).compile();
  expect(module.get(PdfService)).toBeInstanceOf(PdfService);
  await module.close();
});
