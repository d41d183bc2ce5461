import { readFileSync } from 'node:fs';
import {
  complaintKindNames,
  directionNames,
  inspectionFindingNames,
  methodNames,
  transferKindNames,
} from '../../src/rulebook/catalogue/names.js';
import { accountKinds } from '../../src/funds/ledger/ledger.entity.js';
import { documentNames } from '../../src/platform/pdf/index.js';
import { deadlineStateNames, departmentNames, factNames, publicStates, stateNames } from '../../src/rulebook/index.js';
import { unitNames } from '../../src/values/index.js';
import { namesOfTheServer, textsOfTheServer, textsOfTheWeb } from '../support/catalogue.js';

const catalogue = JSON.parse(readFileSync('web/src/language/english.json', 'utf8')) as Record<string, string>;
const english = new Map(Object.entries(catalogue));
const { said, unsaid } = textsOfTheWeb();
const placeholders = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!).sort();

/** Chinese in the web application that is no text of the page: what the server's answers and people's spreadsheets are compared with. */
const data = new Set<string>([
  ...publicStates,
  ...['中文', '号', '日', '优先', '确认', '旗', '鉴', '$1第$2条', '个工作日'],
]);

describe('the catalogue of texts', () => {
  it('has every text of the web application in English', () => {
    expect(said.length).toBeGreaterThan(2_500);
    expect(said.filter(({ text }) => !english.has(text))).toEqual([]);
  });

  it('has every name that the server and the rulebook give to states, actions, to-dos, rules and refusals', () => {
    const names = namesOfTheServer();
    expect(names.length).toBeGreaterThan(400);
    const tables = [
      ...[complaintKindNames, departmentNames, directionNames, factNames, inspectionFindingNames, methodNames],
      ...[transferKindNames, unitNames, deadlineStateNames, documentNames, ...Object.values(stateNames)],
    ].flatMap((table) => Object.values(table).map((text: string) => ({ at: 'a table of names', text })));
    const accounts = Object.values(accountKinds).map(({ name }) => ({ at: 'accountKinds', text: name }));
    const states = publicStates.map((text) => ({ at: 'publicStates', text }));
    expect([...names, ...tables, ...accounts, ...states].filter(({ text }) => !english.has(text))).toEqual([]);
  });

  it('leaves no Chinese in the web application outside of it', () => {
    // The words of decisions go into records, whose language is Chinese whoever writes them.
    const records = /^web\/src\/phrases\.ts:/;
    expect(unsaid.filter(({ at, text }) => !data.has(text) && !records.test(at))).toEqual([]);
  });

  it('keeps nothing that nobody says', () => {
    const used = new Set([...said.map(({ text }) => text), ...textsOfTheServer()]);
    // `_action`: what a name of the server means on a button. The price's unit is put together: 元/亩·年.
    const composed = /^元/;
    expect(
      [...english.keys()].filter((text) => !used.has(text.replace(/_action$/, '')) && !composed.test(text)),
    ).toEqual([]);
  });

  it('has the same values in both languages, and English without Chinese but for what is to be typed', () => {
    const faults = [...english].filter(([text, words]) => String(placeholders(text)) !== String(placeholders(words)));
    expect(faults).toEqual([]);
    const typed = /以上|优先|已处理|伊政办发|耕地/;
    expect([...english].filter(([, words]) => /[\u4e00-\u9fff]/.test(words) && !typed.test(words))).toEqual([]);
  });
});
