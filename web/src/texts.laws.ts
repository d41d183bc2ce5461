import { t } from './language';

/** Words of the versions of the law and of the trading rules (art. 37, 12, 25). */
export const lawTexts = {
  title: t('制度与规则'),
  /** In the bar, where room is scarce. */
  nav: t('制度'),
  versions: t('制度版本'),
  rules: t('品种交易规则'),
  see: t('查看制度版本'),
  current: t('现行制度'),
  figures: t('现行数值'),
  instruments: t('延续与替代文件'),
  none: t('还没有登记延续或替代文件'),
  advisories: t('改为提示的决定'),
  noAdvisory: t('没有作出过改为提示的决定'),
  situations: { inForce: t('有效期内'), extended: t('依其后的文件有效'), lapsed: t('有效期已届满') } as Record<
    string,
    string
  >,
  kinds: { extension: t('延续文件'), successor: t('替代文件') } as Record<string, string>,
  running: {
    yes: t('在办项目一并适用'),
    no: t('在办项目仍按原版本办结'),
  },
  recordIntro: t(
    '登记后不能修改，只能由其后的文件接续；尚未施行的可以撤回，撤回也留痕。文件没有写明变更的数值照旧。国家法律规定的数值不能由旗级文件变更。',
  ),
  adviseIntro: t(
    '自所选日期起，仅依据已届满办法的限制改为提示，不再因此不予办理；依据国家法律的限制照常执行。决定和理由记入留痕，可以取消。',
  ),
  warnings: t('以下各项因依据的办法已届满，仅作提示，不影响办理'),
};

export const lawStatuses: Record<string, string> = {
  toCome: t('尚未施行'),
  inForce: t('现行有效'),
  over: t('已届满'),
  followed: t('已被接续'),
  withdrawn: t('已撤回'),
};
export const lawColours: Record<string, string> = {
  toCome: 'blue',
  inForce: 'green',
  over: 'orange',
  followed: 'default',
  withdrawn: 'default',
};

export const ruleTexts = {
  intro: t(
    '各品种的公告期、保证金和竞价等交易规则由中心设定，以注明施行日期的新版本变更，不改动已有版本；已提交的项目按提交时的版本办理。',
  ),
  factory: t('系统初始规则'),
  version: (no: number): string => (no === 0 ? t('系统初始规则') : t('第{{no}}版', { no })),
  add: t('另立新版本'),
  figures: t('现行规则'),
  versions: t('历次版本'),
  check: t('核对变更'),
  record: t('确认登记'),
  back: t('返回修改'),
  next: (from: string): string => t('新版本自{{from}}起施行', { from }),
};
