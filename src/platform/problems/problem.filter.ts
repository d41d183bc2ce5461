import {
  type ArgumentsHost,
  BadRequestException,
  Catch,
  type ExceptionFilter,
  HttpException,
  Logger,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { platformProblems, type PlatformCode } from './codes.js';
import { Problem, problem, type ProblemBody } from './problem.js';

interface DatabaseError {
  code: string;
  constraint?: string;
}

/** Statuses that the framework itself answers with (bad JSON, unknown path, too large…), as problems of ours. */
const byStatus: Record<number, [PlatformCode, string]> = {
  400: ['MALFORMED', '请求内容无法读取，请检查JSON格式与请求头'],
  401: ['UNAUTHENTICATED', '请先登录后再办理'],
  404: ['NOT_FOUND', '没有这个地址'],
  406: ['MALFORMED', '请求的内容类型不受支持'],
  413: ['PAYLOAD_TOO_LARGE', '请求内容过大，请分次提交'],
  415: ['MALFORMED', '请以 application/json 提交'],
  429: ['TOO_MANY_REQUESTS', '操作过于频繁，请稍后再试'],
};

const log = new Logger('Problem');

/** What somebody is answered whose request failed: RFC 9457, with the address it went to and its number in the log. */
export interface ProblemAnswer extends ProblemBody {
  readonly instance: string;
  readonly requestId: string;
}

/** What is not foreseen is logged with everything, and answered with nothing but the number to find it by. */
export function problemAnswer(exception: unknown, request: { url: string; id: string }): ProblemAnswer {
  const { body } = asProblem(exception);
  if (body.status >= 500) log.error({ err: exception, requestId: request.id }, 'unexpected failure');
  return { ...body, instance: request.url.split('?')[0]!, requestId: request.id };
}

export const problemType = 'application/problem+json; charset=utf-8';

/** Every answer that is not a success is application/problem+json (RFC 9457). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(exception: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const answer = problemAnswer(exception, http.getRequest<FastifyRequest>());
    if (reply.sent) return;
    void reply.status(answer.status).header('content-type', problemType).send(answer);
  }
}

function asProblem(exception: unknown): Problem {
  if (exception instanceof Problem) return exception;
  // A record's address that cannot be one, from a link that was broken on its way: not there, like any other.
  if (exception instanceof BadRequestException && exception.message.includes('uuid is expected')) {
    return problem('NOT_FOUND', '没有这个记录，地址可能不完整，请从列表或公告中重新打开');
  }
  const status = exception instanceof HttpException ? exception.getStatus() : statusOf(exception);
  const mapped = status === undefined ? undefined : byStatus[status];
  if (mapped) return problem(...mapped);
  const refused = databaseRefusal(exception);
  if (refused) return refused;
  return problem('INTERNAL', platformProblems.INTERNAL.title + '，请稍后重试；如仍不行，请把请求编号告知交易中心');
}

function statusOf(exception: unknown): number | undefined {
  const status = (exception as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}

/** The database is the last line of defence: what code forgot and a constraint caught is still a clear 4xx. */
function databaseRefusal(exception: unknown): Problem | undefined {
  const error = ((exception as { driverError?: unknown } | null)?.driverError ?? exception) as DatabaseError | null;
  switch (error?.code) {
    case '23505':
      return problem('DUPLICATE', '同样的记录已经存在，请刷新后查看', { facts: { constraint: error.constraint } });
    case '23503':
    case '23514':
    case '23P01':
      return problem('CONFLICT', '与现有记录不一致，未作任何更改，请核对后重试', {
        facts: { constraint: error.constraint },
      });
    case '22003':
      return problem('VALIDATION', '数值超出允许的范围，请核对后重填');
    default:
      return undefined;
  }
}
