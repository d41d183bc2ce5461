import type { EntityManager } from 'typeorm';
import type { TxContext } from '../context.js';

type Read = (...args: unknown[]) => Promise<unknown>;

const reads = new Set<PropertyKey>([
  'find',
  'findBy',
  'findOne',
  'findOneBy',
  'count',
  'countBy',
  'exists',
  'existsBy',
]);

/**
 * The same context for a look that writes nothing: what is asked of the database twice is answered once. A page asks thirty buttons what stands
 * against them, and each gathers its facts for itself, as it must when it is pressed. What is read so is shared: nobody may change it.
 */
export function readOnce(ctx: TxContext): TxContext {
  const answers = new Map<string, Promise<unknown>>();
  const tx = new Proxy(ctx.tx, {
    get(manager: EntityManager, name) {
      const value: unknown = Reflect.get(manager, name, manager);
      if (typeof value !== 'function') return value;
      const run = value.bind(manager) as Read;
      if (!reads.has(name) && name !== 'query') return run;
      return (...args: unknown[]) => {
        if (name === 'query' && !/^\s*select\b/i.test(args[0] as string)) return run(...args);
        const question = JSON.stringify([name, args], asText);
        const answer = answers.get(question) ?? run(...args);
        answers.set(question, answer);
        return answer;
      };
    },
  });
  return { ...ctx, tx };
}

/** An entity is named by its class. */
const asText = (_key: string, value: unknown): unknown =>
  typeof value === 'function' ? (value as { name: string }).name : value;
