import type { ThemeConfig } from 'antd';

/** System fonts first; the bundled one stands last and is added only where none of them can write Chinese (fonts.ts). */
export const fontFamily = [
  '-apple-system',
  'BlinkMacSystemFont',
  '"PingFang SC"',
  '"Microsoft YaHei"',
  '"HarmonyOS Sans SC"',
  '"MiSans"',
  '"Noto Sans SC"',
  '"Noto Sans CJK SC"',
  '"Source Han Sans SC"',
  '"WenQuanYi Micro Hei"',
  'sans-serif',
  '"Exchange Fallback"',
].join(', ');

export const colours = {
  primary: '#1f4e79',
  primaryDark: '#163a5b',
  price: '#b3261e',
  ok: '#2e6b34',
  warn: '#8a5300',
  line: '#d5dbe3',
  page: '#f3f5f8',
  text: '#1c2733',
  quiet: '#56616d',
} as const;

/** 适老化: the same pages, larger letters and larger targets. */
export function themeOf(large: boolean): ThemeConfig {
  return {
    token: {
      colorPrimary: colours.primary,
      colorLink: '#1b5c96',
      colorSuccess: colours.ok,
      colorWarning: '#b26a00',
      colorError: colours.price,
      // Derived from such dark colours antd's grounds turn grey.
      colorSuccessBg: '#eef7ee',
      colorSuccessBorder: '#a9d0ab',
      colorErrorBg: '#fdf1f0',
      colorErrorBorder: '#ecb5b1',
      colorWarningBg: '#fff8e8',
      colorWarningBorder: '#ecd39a',
      colorInfoBg: '#eef4fb',
      colorInfoBorder: '#b5cfe9',
      colorText: colours.text,
      colorTextSecondary: colours.quiet,
      // antd's own grey does not reach a contrast of 4.5 on white.
      colorTextTertiary: '#66707b',
      colorTextDescription: colours.quiet,
      colorTextPlaceholder: '#6b7580',
      colorBgLayout: colours.page,
      colorBorder: '#b9c2cd',
      colorBorderSecondary: colours.line,
      borderRadius: 3,
      fontFamily,
      fontSize: large ? 19 : 14,
      controlHeight: large ? 46 : 34,
      wireframe: false,
      motion: false,
    },
    components: {
      Layout: {
        headerBg: colours.primary,
        headerHeight: large ? 68 : 54,
        headerPadding: '0 16px',
        bodyBg: colours.page,
      },
      Table: { cellPaddingBlockSM: large ? 10 : 6, headerBg: '#e9eef4' },
      Card: { headerHeight: large ? 52 : 40, bodyPadding: 14, headerPadding: 14 },
      Descriptions: { itemPaddingBottom: 6 },
    },
  };
}

const key = 'exchange.largePrint';
export const rememberedLarge = (): boolean => {
  try {
    return localStorage.getItem(key) === '1';
  } catch {
    return false;
  }
};
export const rememberLarge = (large: boolean): void => {
  try {
    localStorage.setItem(key, large ? '1' : '0');
  } catch {
    // Private windows refuse storage; the choice then lasts as long as the page.
  }
};
