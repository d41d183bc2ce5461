import { catalogue, lawAt } from '../../src/rulebook/index.js';

const found = catalogue(lawAt('2024-06-03'));
const category = (no: number) => found.categories.find((one) => one.no === no)!;
const material = (no: number, code: string) => category(no).materials.find((one) => one.code === code)!;

describe('what GET /api/catalogue answers (art. 12)', () => {
  it('a category with everything a filing page asks of it, each code with its name', () => {
    const land = category(1);
    expect(land.subKinds[0]).toEqual({ code: 'cropland', name: expect.any(String), departments: expect.any(Array) });
    expect(land.subKinds[0]!.departments.length).toBeGreaterThan(0);
    expect(land.directions).toEqual([{ code: 'transfer', name: '产权流转' }]);
    expect(land.transferKinds).toContainEqual({ code: 'lease', name: '出租（转包）' });
    expect(land.methods.map(({ code, name }) => [code, name])).toContainEqual(['ascending', '网络竞价']);
    for (const list of [found.methods, found.transferKinds, found.departments])
      for (const { code, name } of list) expect([code, name]).toEqual([expect.any(String), expect.stringMatching(/./)]);
    expect(found.law).toMatchObject({ depositShare: '0.4', tenderDepositShare: '0.02', lapsed: false, notice: null });
  });

  it('materials say whether they are always needed, when else, and with what they are kept', () => {
    const all = found.categories.flatMap(({ materials }) => materials);
    expect(all.some(({ required }) => required)).toBe(true);
    expect(all.some(({ required }) => !required)).toBe(true);
    for (const one of [...all, ...found.materials.transferee]) {
      expect(one.name).toMatch(/./);
      // A condition is said where there is one, and no empty one is.
      if ('condition' in one) expect(one.condition).toBeTruthy();
      if ('keptWith' in one) expect(one.keptWith).toBeTruthy();
    }
    expect(all.some((one) => 'condition' in one)).toBe(true);
    // Every material of the collective's four and of the transferor's eight is in each category, whatever else it adds.
    const general = [...found.materials.transferor, ...found.materials.collective].map(({ code }) => code);
    for (const { no, materials } of found.categories) {
      const codes = materials.map(({ code }) => code);
      expect([no, general.filter((code) => !codes.includes(code))]).toEqual([no, []]);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  it('what a category adds is needed there, and nowhere else', () => {
    const general = new Set(
      [...found.materials.transferor, ...found.materials.collective, ...found.materials.renewal].map(
        ({ code }) => code,
      ),
    );
    const added = found.categories.flatMap(({ no, materials }) =>
      materials.filter(({ code }) => !general.has(code)).map(({ code }) => [no, code] as const),
    );
    expect(added.length).toBeGreaterThan(0);
    for (const [no, code] of added) {
      expect(material(no, code).required).toBe(true);
      expect(
        found.categories.filter(({ materials }) => materials.some((one) => one.code === code)).length,
      ).toBeLessThan(found.categories.length);
    }
  });
});
