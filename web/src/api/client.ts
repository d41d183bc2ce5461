import type { Schema } from './address';

/** One fault of a refusal: what rule, which field, what to do. */
export type Violation = Schema['ViolationView'];

/** A refusal of the server (problem+json), or of the network (status 0). */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly article: string | undefined;
  readonly violations: Violation[];
  readonly requestId: string | undefined;

  constructor(body: Partial<ProblemBody>, status: number) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.status = status;
    this.code = body.code ?? 'UNKNOWN';
    this.title = body.title ?? '办理未成功';
    this.detail = body.detail ?? '请稍后再试';
    this.article = body.article;
    this.violations = body.violations ?? [];
    this.requestId = body.requestId;
  }
}

interface ProblemBody {
  code: string;
  title: string;
  detail: string;
  article?: string;
  violations?: Violation[];
  requestId?: string;
}

export interface WriteOptions {
  /** The version of the record the person was looking at: sent as If-Match. */
  version?: number;
  /** Give the same key to repeat a write whose answer was lost; left out: a fresh one. */
  idempotencyKey?: string;
}

/** randomUUID exists only on secure origins; a village office may reach the server over plain HTTP in its own network. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export type Query = Record<string, string | number | boolean | null | undefined>;

export function withQuery(path: string, query?: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null && value !== '') params.set(name, String(value));
  }
  const text = params.toString();
  return text ? `${path}?${text}` : path;
}

/** Told when a session has ended, so that the whole page knows at once. */
let onSignedOut: () => void = () => undefined;
export const whenSignedOut = (listener: () => void): void => {
  onSignedOut = listener;
};

async function reach(method: string, path: string, body: unknown, options: WriteOptions): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (body !== undefined && !(body instanceof FormData)) headers['content-type'] = 'application/json';
  if (method !== 'GET') headers['idempotency-key'] = options.idempotencyKey ?? newKey();
  if (options.version !== undefined) headers['if-match'] = `"${options.version}"`;
  try {
    return await fetch(path, {
      method,
      headers,
      credentials: 'same-origin',
      body: body === undefined ? undefined : body instanceof FormData ? body : JSON.stringify(body),
    });
  } catch {
    throw new ApiError({ code: 'NETWORK', title: '网络不通', detail: '没有连上服务器，请检查网络后再试一次' }, 0);
  }
}

async function send<T>(method: string, path: string, body: unknown, options: WriteOptions = {}): Promise<T> {
  const response = await reach(method, path, body, options);
  if (response.status === 204) return undefined as T;
  const parsed: unknown = parse(await response.text());
  if (!response.ok) throw refused(path, response.status, parsed);
  return parsed as T;
}

function refused(path: string, status: number, parsed: unknown): ApiError {
  if (status === 401 && !path.endsWith('/auth/login') && !path.endsWith('/auth/me')) onSignedOut();
  return new ApiError((parsed ?? {}) as Partial<ProblemBody>, status);
}

function parse(text: string): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

export const api = {
  get: <T>(path: string, query?: Query): Promise<T> => send<T>('GET', withQuery(path, query), undefined),
  post: <T>(path: string, body: unknown = {}, options?: WriteOptions): Promise<T> =>
    send<T>('POST', path, body, options),
  /** Where the answer is a file made for this one request. */
  postForFile: async (path: string, body: unknown): Promise<Blob> => {
    const response = await reach('POST', path, body, {});
    if (!response.ok) throw refused(path, response.status, parse(await response.text()));
    return response.blob();
  },
  put: <T>(path: string, body: unknown, options?: WriteOptions): Promise<T> => send<T>('PUT', path, body, options),
  delete: <T>(path: string, options?: WriteOptions): Promise<T> => send<T>('DELETE', path, undefined, options),
  upload: async (file: File): Promise<{ id: string; sha256: string; size: number; type: string; name: string }> => {
    const form = new FormData();
    form.append('file', file, file.name);
    return send('POST', '/api/files', form);
  },
  /** Photographs of one paper, upright and small already; answers the one PDF that they became. */
  uploadPhotos: async (photos: readonly Blob[]): Promise<{ id: string; size: number; name: string }> => {
    const form = new FormData();
    photos.forEach((photo, index) => form.append('photo', photo, `${index + 1}.jpg`));
    return send('POST', '/api/files/photos', form);
  },
};

/** Where a kept file can be opened. */
export const fileUrl = (id: string): string => `/api/files/${id}`;
