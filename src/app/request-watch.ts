import type { Logger } from 'pino';
import type { Metrics } from './metrics.js';

export interface Answered {
  readonly requestId: string;
  readonly method: string;
  /** The pattern, never an address with ids. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

/** One log line and one measurement a request: method, route pattern, status, time, request id. No bodies, no queries. */
export class RequestWatch {
  private readonly children = new Map<string, { observe(seconds: number): void }>();

  constructor(
    private readonly metrics: Metrics,
    private readonly logger: Logger,
  ) {}

  answered({ requestId, method, route, status, ms }: Answered): void {
    this.of(method, route, status).observe(ms / 1000);
    if (!this.logger.isLevelEnabled('debug')) return;
    this.logger.debug({ requestId, method, route, status, ms: Math.round(ms) }, 'request');
  }

  /** Looked up by one key: the library would hash the three labels anew with every request. */
  private of(method: string, route: string, status: number): { observe(seconds: number): void } {
    const key = `${method} ${status} ${route}`;
    let child = this.children.get(key);
    if (!child) this.children.set(key, (child = this.metrics.requests.labels(method, route, String(status))));
    return child;
  }
}
