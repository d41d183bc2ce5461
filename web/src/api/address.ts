import type { components, paths } from './schema.js';

/** What the API answers and takes, by the names of openapi.json. */
export type Schema = components['schemas'];

export type Path = keyof paths;
export type Method = 'get' | 'post' | 'put' | 'delete';

type Operation<P extends Path, M extends Method> = paths[P][M];

/** What a good answer holds; undefined where it holds nothing, or a file. */
type Content<R> = R extends { content: { 'application/json': infer A } } ? A : undefined;

export type AnswerOf<P extends Path, M extends Method> =
  Operation<P, M> extends { responses: infer R } ? Content<R[keyof R & (200 | 201 | 204)]> : never;

/** What a body holds; undefined where none is taken. */
export type BodyOf<P extends Path, M extends Method> =
  Operation<P, M> extends { requestBody: { content: infer C } }
    ? C extends { 'application/json': infer B }
      ? B
      : FormData
    : undefined;

/** What a list or a record may be asked with. */
export type QueryOf<P extends Path> =
  Operation<P, 'get'> extends { parameters: { query?: infer Q } }
    ? [NonNullable<Q>] extends [never]
      ? object
      : NonNullable<Q>
    : never;

/** The paths that take a method. */
export type PathOf<M extends Method> = {
  [P in Path]: Operation<P, M> extends { responses: unknown } ? P : never;
}[Path];

// What an address carries besides its text stands only in its type.
declare const path: unique symbol;
declare const answer: unique symbol;
declare const asked: unique symbol;

/** What is put behind an address. */
export type Query = Record<string, string | number | boolean | null | undefined>;

/** The names that a path may be asked with; what stands in a filter is text, whatever it is on the server. */
type Asked<P extends Path> = { readonly [K in keyof QueryOf<P>]?: Query[string] };

/** Where an answer of this kind can be read, and what it may be asked with. */
export type Readable<A, Q = Query> = string & { readonly [answer]: A; readonly [asked]: Q };

/** An address of the API that knows which path of openapi.json it is of. */
export type Address<P extends Path> = string & { readonly [path]: P } & ([P] extends [PathOf<'get'>]
    ? { readonly [answer]: AnswerOf<P, 'get'>; readonly [asked]: Asked<P> }
    : unknown);

type Names<P extends string> = P extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

type Values<P extends Path> = [Names<P>] extends [never] ? [] : [values: Record<Names<P>, string | number>];

/** `at('/api/listings/{id}/deadlines', { id })`: a path that the API does not have does not compile. */
export function at<P extends Path>(path: P, ...values: Values<P>): Address<P>;
export function at(path: string, values: Record<string, string | number> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
}
