import type { LoggerService } from '@nestjs/common';
import pino, { type Logger } from 'pino';

/** JSON logs. Bodies and headers are never logged, so personal data has no way in; what a message names is redacted besides. */
export function createLogger(level: string): Logger {
  return pino({
    level,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ['req.headers', '*.password', '*.token', '*.idNumber', '*.phone', '*.accountNumber'],
    serializers: { err: errorWithoutParameters },
  });
}

/** A database error carries the statement's parameters (personal data among them): name, code and stack are enough. */
function errorWithoutParameters(err: unknown): object {
  if (!(err instanceof Error)) return { message: String(err) };
  const { code, constraint } = ((err as { driverError?: object }).driverError ?? err) as {
    code?: string;
    constraint?: string;
  };
  return { type: err.name, message: err.message, code, constraint, stack: err.stack };
}

/** Nest's logger on pino. */
export class NestLogger implements LoggerService {
  constructor(private readonly pino: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }
  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }
  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  private write(level: 'info' | 'error' | 'warn' | 'debug' | 'fatal', message: unknown, rest: unknown[]): void {
    const context = rest.at(-1);
    const detail = rest.length > 1 ? rest[0] : undefined;
    // What Nest says while it wires itself up is for those who debug.
    const wiring =
      level === 'info' &&
      ['InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestFactory', 'NestApplication'].includes(
        String(context),
      );
    const fields = typeof message === 'object' && message !== null ? message : { msg: String(message) };
    this.pino[wiring ? 'debug' : level]({ ...fields, context }, typeof detail === 'string' ? detail : undefined);
  }
}
