import { escaped } from '../platform/index.js';

/** One paper of the archive. */
export interface Paper {
  /** Path in the archive. */
  readonly path: string;
  readonly label: string;
  readonly sha256: string;
  readonly size: number;
}

export interface DossierIndex {
  readonly title: string;
  readonly number: string;
  readonly state: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly papers: readonly Paper[];
  readonly records: readonly Paper[];
  readonly decisions: readonly { at: string; record: string; action: string; actor: string; reason: string }[];
}

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

const linked = ({ path, label }: Paper): string =>
  `<a href="${path.split('/').map(encodeURIComponent).join('/')}">${escaped(label)}</a>`;

const papersTable = (papers: readonly Paper[]): string =>
  table(
    ['文件', '大小（字节）', 'SHA-256'],
    papers.map((paper) => [linked(paper), String(paper.size), `<code>${paper.sha256}</code>`]),
  );

/** The archive's first page: a browser without a network reads it, and everything in the archive is linked from it. */
export function indexPage(index: DossierIndex): string {
  const parts = [...new Set(index.papers.map(({ path }) => path.split('/')[0]!))];
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(index.number)} ${escaped(index.title)}</title>
<style>
body{font:15px/1.6 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;max-width:1080px;margin:24px auto;padding:0 16px;color:#1b2733}
h1{font-size:22px}h2{font-size:17px;margin-top:28px;border-bottom:1px solid #c8d3de;padding-bottom:4px}h3{font-size:15px}
table{border-collapse:collapse;width:100%;margin:8px 0}th,td{border:1px solid #c8d3de;padding:4px 8px;text-align:left;vertical-align:top}
th{background:#eef3f8}code{font-size:11px;word-break:break-all}td:first-child{min-width:9em}
</style></head><body>
<h1>${escaped(index.title)}</h1>
<p>项目编号 ${escaped(index.number)}；状态：${escaped(index.state)}。本档案由${escaped(index.madeBy)}于 ${escaped(index.madeAt)} 导出，不依赖系统即可阅读；各文件的散列值另见 SHA256SUMS。</p>
<h2>基本情况</h2>
${table(
  ['项目', '内容'],
  index.facts.map(([name, value]) => [escaped(name), escaped(value)]),
)}
<h2>文件</h2>
${parts.map((part) => `<h3>${escaped(part)}</h3>${papersTable(index.papers.filter(({ path }) => path.startsWith(`${part}/`)))}`).join('\n')}
<h2>办理经过</h2>
${table(
  ['时间', '对象', '事项', '经办', '理由'],
  index.decisions.map(({ at, record, action, actor, reason }) => [at, record, action, actor, reason].map(escaped)),
)}
<h2>数据</h2>
<p>各项记录为 JSON，每行一条；留痕.ndjson 与公布的每日根值对照，可以核验未被改动。</p>
${papersTable(index.records)}
</body></html>
`;
}
