import { useSearchParams } from 'react-router';

export interface Filters<N extends string> {
  values: Record<N, string>;
  page: number;
  set: (name: N, value: string | undefined) => void;
  turn: (page: number) => void;
  clear: () => void;
  any: boolean;
}

/** The address of the page holds the filters, so that a list can be sent to a colleague and the back button works. */
export function useFilters<N extends string>(names: readonly N[]): Filters<N> {
  const [params, setParams] = useSearchParams();
  const change = (edit: (next: URLSearchParams) => void): void => {
    const next = new URLSearchParams(params);
    edit(next);
    setParams(next);
  };
  return {
    values: Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as Record<N, string>,
    page: Math.max(1, Number(params.get('page')) || 1),
    set: (name, value) =>
      change((next) => {
        if (value) next.set(name, value);
        else next.delete(name);
        next.delete('page');
      }),
    turn: (page) => change((next) => next.set('page', String(page))),
    clear: () => change((next) => [...names, 'page'].forEach((name) => next.delete(name))),
    any: names.some((name) => params.get(name)),
  };
}
