import { todoKinds } from '../../src/workbench/todo.list.js';
import { type TestApp, testApp } from '../support/app.js';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t?.close());

describe('the to-do list', () => {
  it.each([
    'centre.clerk',
    'centre.director',
    'centre.treasurer',
    'station.wulanmulun',
    'room.hewan',
    'dept.agriculture',
    'town.wulanmulun',
    'collective.hewan',
    'bidder.one',
    'supervisor',
    'admin',
  ])('of %s is answered by the database, empty on an empty market', async (username) => {
    const { status, body } = await (await t.as(username)).get('/api/todo');
    expect({ status, body }).toEqual({ status: 200, body: [] });
  });

  it('names each kind of work once and gives it a desk', () => {
    expect(new Set(todoKinds.map(({ kind }) => kind)).size).toBe(todoKinds.length);
    expect(todoKinds.filter(({ roles }) => roles.length === 0)).toEqual([]);
  });

  it('is nobody’s who is not signed in', async () => {
    expect((await t.anyone.get('/api/todo')).status).toBe(401);
  });
});
