import { type PublicListingItem, PublicListings, type PublicListingView } from '../listings/index.js';
import { type Context, escaped, notFound } from '../platform/index.js';
import { methodNames, transferKindNames } from '../rulebook/index.js';
import { formatInstant, Money } from '../values/index.js';

/** What a page says before any script has run: for search engines, and for a phone on which the program takes its time (screens.md). */
export interface FirstPage {
  readonly title: string;
  readonly description: string;
  /** Of the page's root, until the program takes its place. */
  readonly html: string;
}

const market = '伊金霍洛旗农村牧区产权交易平台';
const perPage = 12;

const yuan = (amount: string): string => Money.of(amount).format();
const moment = (text: string): string => formatInstant(new Date(text));
const nameOf = (names: object, code: string): string => (names as Readonly<Record<string, string>>)[code] ?? code;

/** The classes are those of the program's own pages, so that nothing moves when it comes. */
const framed = (content: string): string =>
  `<div class="frame"><header class="bar"><div class="bar-in"><a class="brand" href="/">${market}</a></div></header>` +
  `<main id="content"><div class="page">${content}</div></main></div>`;

const placeOf = ({ town, village, transferKind, method }: PublicListingItem): string =>
  `${town.name} ${village.name} · ${nameOf(transferKindNames, transferKind)} · ${nameOf(methodNames, method)}`;
const limitOf = ({ transferKind }: PublicListingItem): string => (transferKind === 'purchase' ? '最高限价' : '底价');

const card = (item: PublicListingItem): string =>
  `<li class="card"><div class="card-top"><span class="state-tag">${item.state}</span>` +
  `<span class="quiet num">${escaped(item.number)}</span></div>` +
  `<h2><a class="card-link" href="/listings/${item.id}">${escaped(item.title)}</a></h2>` +
  `<div class="quiet card-place">${escaped(placeOf(item))}</div>` +
  `<div class="card-price"><span class="quiet">${item.dealPrice ? '成交价' : limitOf(item)}</span> ` +
  `<span class="price">${yuan(item.dealPrice ?? item.reserve)} ${escaped(item.basisText)}</span></div>` +
  `<div class="card-foot">报名截止 ${moment(item.registrationUntil)}</div></li>`;

/** One page of the hall, the newest notices first; with links to those before and after it. */
export async function hallPage(listings: PublicListings, ctx: Context, page: number): Promise<FirstPage> {
  const { items, total, more } = await listings.list(ctx, { page, pageSize: perPage });
  const turn = (to: number, word: string): string => `<a href="/?page=${to}">${word}</a> `;
  const turns =
    (page > 1 ? turn(page - 1, '上一页') : '') +
    (items.length === perPage && (more || page * perPage < total) ? turn(page + 1, '下一页') : '');
  if (items.length === 0 && page > 1) throw notFound('该页');
  return {
    title: market,
    description: `${market}：公告查询、竞价、鉴证书核验与业务办理。正在公告：${items.map(({ title }) => title).join('、')}`,
    html: framed(`<h1>交易公告</h1><ul class="cards">${items.map(card).join('')}</ul><p>${turns}</p>`),
  };
}

/** A notice with what a reader asks for first. Errors: NOT_FOUND. */
export async function noticePage(listings: PublicListings, ctx: Context, id: string): Promise<FirstPage> {
  const view = await listings.view(ctx, id);
  const facts = factsOf(view).filter(([, text]) => text !== '');
  return {
    title: `${view.title} - ${market}`,
    description: `${view.number} ${facts.map(([name, text]) => `${name}${text}`).join('，')}`,
    html: framed(
      `<p><a href="/">交易公告</a> / <span class="num">${escaped(view.number)}</span></p>` +
        `<h1>${escaped(view.title)} <span class="state-tag">${view.state}</span></h1><dl class="facts-list">` +
        `${facts.map(([name, text]) => `<dt>${name}</dt><dd>${escaped(text)}</dd>`).join('')}</dl>`,
    ),
  };
}

function factsOf(view: PublicListingView): [name: string, text: string][] {
  const { content } = view;
  return [
    ['所在地', `${view.town.name} ${view.village.name}`],
    ['出让方', content.transferor ?? ''],
    ['产权种类', [content.category?.name, content.subKind?.name].filter(Boolean).join(' · ')],
    ['流转方式', nameOf(transferKindNames, view.transferKind)],
    ['交易方式', nameOf(methodNames, view.method)],
    ['成交价', view.dealPrice ? `${yuan(view.dealPrice)} ${view.basisText}` : ''],
    [limitOf(view), `${yuan(view.reserve)} ${view.basisText}`],
    ['保证金', `${yuan(view.deposit)} 元`],
    ['报名截止', moment(view.registrationUntil)],
    ['保证金到账截止', moment(view.depositUntil)],
    ['交易开始', moment(view.opensAt)],
    ['现用途', content.useNow ?? ''],
    ['流转后用途', content.useAfter ?? ''],
  ];
}

/** The one page of the program, with what this address says in it. */
export const written = (page: string, { title, description, html }: FirstPage): string =>
  page
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(
      /(<meta name="description" content=")[^"]*/,
      (_, before: string) => before + escaped(description.slice(0, 300)),
    )
    .replace('<div id="root"></div>', () => `<div id="root">${html}</div>`);
