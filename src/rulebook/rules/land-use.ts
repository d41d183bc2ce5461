/**
 * Reading a stated use (art. 1, 13(4)): an aid that catches what is plainly not farming; the departments (art. 18) judge the rest.
 * A clause that forbids something ("不得建房") states no use and is left out.
 */
const forbidding = /不得|禁止|严禁|不准|不可|不能|不允许|不改变|非农/;

const nonAgriculturalWords = [
  '房地产',
  '建房',
  '住宅',
  '别墅',
  '厂房',
  '工业',
  '工厂',
  '采矿',
  '采砂',
  '采石',
  '取土',
  '挖砂',
  '开矿',
  '煤',
  '商业',
  '商铺',
  '酒店',
  '宾馆',
  '餐饮',
  '农家乐',
  '度假',
  '旅游开发',
  '游乐',
  '停车',
  '加油',
  '物流',
  '光伏',
  '风电',
  '储能',
  '公墓',
  '坟',
  '硬化',
  '堆场',
  '堆放',
  '填埋',
  '养老院',
  '学校',
  '高尔夫',
  '办公',
  '建设用地',
  '建筑',
  '砖',
  '混凝土',
  '搅拌站',
  '加工厂',
  '开垦草',
];
const agricultural =
  /种植|耕|农|牧|草|造林|林|养殖|畜|饲|粮|果|菜|瓜|药材|渔|鱼|水产|苗|花卉|菌|茶|作物|玉米|马铃薯|土豆|小麦|水稻|莜麦|荞麦|向日葵|甜菜|大豆|育种|放养|牛|羊/;

export function agriculturalUse(text: string): { agricultural: boolean; nonAgricultural: string[] } {
  const clauses = text.split(/[,，。;；:：、.!！\n]/).filter((clause) => !forbidding.test(clause));
  const stated = clauses.join('|');
  return {
    agricultural: agricultural.test(stated),
    nonAgricultural: nonAgriculturalWords.filter((word) => stated.includes(word)),
  };
}
