import {
  type QueryClient,
  skipToken,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryOptions,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, ApiError, newKey, type WriteOptions } from './client';
import { named } from '../language/named';
import { at, type Readable, type Schema, type Query } from './address';
import type { Catalogue, Me, Organization, Page, Region } from './types';

/** Asked again only when the network failed; a refusal stays a refusal. */
export const retryOnlyNetwork = (count: number, error: unknown): boolean =>
  count < 2 && error instanceof ApiError && (error.status === 0 || error.status === 502 || error.status === 503);

/** Who is signed in; null for a visitor. */
export function useMe(): UseQueryResult<Me | null> {
  return useQuery({
    queryKey: ['me'],
    queryFn: async () => {
      try {
        return await api.get(at('/api/auth/me'));
      } catch (error) {
        if (error instanceof ApiError && error.status === 401) return null;
        throw error;
      }
    },
    staleTime: 60_000,
  });
}

export const may = (me: Me | null | undefined, action: string): boolean =>
  me?.permissions.some((permission) => permission.action === action) ?? false;

export const useRegions = (): UseQueryResult<Region[]> =>
  useQuery({ queryKey: ['regions'], queryFn: () => api.get(at('/api/regions')), staleTime: Infinity });

/** Towns alone, where a form asks for one. */
export const useTowns = (): Region[] => (useRegions().data ?? []).filter(({ kind }) => kind === 'town');

export const useCatalogue = (): UseQueryResult<Catalogue> =>
  useQuery({
    queryKey: ['catalogue'],
    queryFn: async () => named(await api.get(at('/api/catalogue'))),
    staleTime: Infinity,
  });

export const useOrganizations = (query?: Query): UseQueryResult<Organization[]> =>
  useQuery({
    queryKey: ['organizations', query ?? {}],
    queryFn: () => api.get(at('/api/organizations'), query),
    staleTime: 300_000,
  });

/** One record or read model by its address: `useRecord(at('/api/listings/{id}', { id }))`. */
export const useRecord = <T, Q extends Query>(
  address: Readable<T, Q> | null,
  query?: NoInfer<Q>,
  refetchInterval?: UseQueryOptions<T>['refetchInterval'],
): UseQueryResult<T> =>
  useQuery({
    queryKey: ['record', address, query ?? {}],
    queryFn: address === null ? skipToken : () => api.get(address, query),
    refetchInterval,
  });

/** One page of a list; the page before stays on the screen while the next is read. */
export const useList = <P extends Page<unknown>, Q extends Query>(
  address: Readable<P, Q> | null,
  query: NoInfer<Q>,
): UseQueryResult<P> =>
  useQuery({
    queryKey: ['record', address, query],
    queryFn: address === null ? skipToken : () => api.get(address, query),
    placeholderData: (before) => before,
  });

export interface Write {
  method?: 'POST' | 'PUT';
  path: string;
  body?: unknown;
  version?: number;
}

/**
 * The answer of a write is the record as it is now: wherever that same record is on the screen, with the same fields,
 * it is replaced at once. Otherwise a quick second click would send the version from before the first one and be
 * told that somebody else had changed the record.
 */
function showAnswer(client: QueryClient, answer: unknown): void {
  if (answer === null || typeof answer !== 'object' || !('id' in answer) || !('version' in answer)) return;
  client.setQueriesData<object>(
    {
      predicate: ({ queryKey: [kind, path], state: { data } }) =>
        kind === 'record' &&
        String(path).endsWith(`/${String(answer.id)}`) &&
        data !== null &&
        typeof data === 'object' &&
        Object.keys(data).every((field) => field in answer),
    },
    () => answer,
  );
}

/**
 * One write; afterwards everything on the screen is read afresh, since a decision moves lists, to-dos and clocks.
 * `run` hands its options on: one key for all tries, so that a lost answer does not do it twice.
 */
export function useWrite<A, V = void>(
  run: (given: V, options: WriteOptions) => Promise<A>,
  onDone?: (answer: A) => void,
): UseMutationResult<A, ApiError, V> {
  const client = useQueryClient();
  return useMutation<A, ApiError, V>({
    mutationFn: (given) => {
      const options: WriteOptions = { idempotencyKey: newKey() };
      const once = (): Promise<A> => run(given, options);
      return once().catch((error: unknown) => {
        if (error instanceof ApiError && error.status === 0) return once();
        throw error;
      });
    },
    onSuccess: async (answer) => {
      showAnswer(client, answer);
      onDone?.(answer);
      await client.invalidateQueries({ queryKey: ['record'] });
    },
  });
}

/** A decision on a record: address and body are made by what the record offers and a form asks. */
export const useAction = (onDone?: (answer: unknown) => void): UseMutationResult<unknown, ApiError, Write> =>
  useWrite(
    ({ method = 'POST', path, body, version }: Write, options) =>
      api.write(method, path, body, { ...options, version }),
    onDone,
  );

/** The market's time, for the banner of the demonstration. */
export const useDemoClock = (): UseQueryResult<Schema['DemoTime'] | null> =>
  useQuery({
    queryKey: ['demo-clock'],
    queryFn: async () => {
      try {
        return await api.get(at('/api/demo/clock'));
      } catch {
        return null;
      }
    },
    staleTime: 30_000,
  });
