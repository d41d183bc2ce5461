import type { Region } from './organization.entity.js';

/** The banner that the Measures are of (art. 2), and its towns by the national statistical code; villages are the administrator's to enter. */
export const banner: Region = { code: '150627', name: '伊金霍洛旗', kind: 'banner', parentCode: null };

const town = (code: string, name: string): Region => ({ code, name, kind: 'town', parentCode: banner.code });
export const towns: readonly Region[] = [
  town('150627100', '阿勒腾席热镇'),
  town('150627101', '乌兰木伦镇'),
  town('150627102', '札萨克镇'),
  town('150627103', '纳林陶亥镇'),
  town('150627104', '苏布尔嘎镇'),
  town('150627105', '红庆河镇'),
  town('150627106', '伊金霍洛镇'),
];
