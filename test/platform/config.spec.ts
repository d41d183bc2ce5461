import { readConfig } from '../../src/platform/index.js';

const key = Buffer.alloc(32, 7).toString('base64');
const production = {
  PROFILE: 'production',
  DATABASE_URL: 'postgres://u:p@db/exchange',
  DATA_KEY: key,
  INDEX_KEY: key,
  SIGNING_KEY: key,
  PUBLIC_URL: 'https://market.example',
};

describe('the configuration', () => {
  it('needs nothing in the demonstration', () => {
    const config = readConfig({});
    expect([config.demo, config.HOST, config.PORT]).toEqual([true, '127.0.0.1', 3000]);
  });

  it('says everything that is wrong at once', () => {
    expect(() =>
      readConfig({ PORT: '99999', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud', DATA_KEY: 'short' }),
    ).toThrow(/DATABASE_URL[\s\S]*PORT[\s\S]*DATA_KEY[\s\S]*LOG_LEVEL/);
  });

  it('wants database, keys and address in production', () => {
    expect(() => readConfig({ PROFILE: 'production' })).toThrow(
      /DATABASE_URL[\s\S]*DATA_KEY[\s\S]*INDEX_KEY[\s\S]*SIGNING_KEY[\s\S]*PUBLIC_URL/,
    );
    expect(readConfig(production).demo).toBe(false);
  });

  it('keeps the demonstration, with its published password, on loopback', () => {
    expect(() => readConfig({ HOST: '0.0.0.0' })).toThrow(/HOST/);
    expect(readConfig({ ...production, HOST: '0.0.0.0' }).HOST).toBe('0.0.0.0');
  });
});
