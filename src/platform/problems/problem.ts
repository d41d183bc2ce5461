import { HttpException } from '@nestjs/common';
import { platformProblems, type ProblemCode, ruleStatus } from './codes.js';

/** One thing that is wrong. `detail` is Chinese and says what to do next. */
export interface Violation {
  readonly code: ProblemCode;
  readonly article?: string;
  readonly detail: string;
  readonly field?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly missing?: readonly string[];
  /** It rests on Measures that have run out and goes on as the centre's own rule (art. 37). */
  readonly lapsed?: true;
}

export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  article?: string;
  detail: string;
  violations?: readonly Violation[];
  facts?: Readonly<Record<string, unknown>>;
}

/** RFC 9457 problem. Thrown, never returned: a returned error would commit its transaction. */
export class Problem extends HttpException {
  constructor(readonly body: ProblemBody) {
    super(body, body.status);
    this.message = `${body.code}: ${body.detail}`;
  }

  get code(): ProblemCode {
    return this.body.code;
  }
}

const definition = (code: ProblemCode): { status: number; title: string } =>
  platformProblems[code as keyof typeof platformProblems] ?? { status: ruleStatus[code] ?? 422, title: '不符合规定' };

export function problem(
  code: ProblemCode,
  detail: string,
  more: Partial<Pick<ProblemBody, 'article' | 'violations' | 'facts'>> = {},
): Problem {
  const { status, title } = definition(code);
  return new Problem({
    type: `urn:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title,
    status,
    code,
    detail,
    ...more,
  });
}

/**
 * Everything that stands against an action, at once (一次性告知). A single violation carries its own code and status;
 * several come under RULES with the list.
 */
export function rulesProblem(violations: readonly Violation[]): Problem {
  const [first] = violations;
  if (!first) throw new Error('rulesProblem needs at least one violation');
  const { status, title } = definition(first.code);
  return violations.length === 1
    ? new Problem({
        type: `urn:problem:${first.code.toLowerCase().replaceAll('_', '-')}`,
        title,
        status,
        code: first.code,
        article: first.article,
        detail: first.detail,
        violations,
      })
    : new Problem({
        type: 'urn:problem:rules',
        title: platformProblems.RULES.title,
        status: platformProblems.RULES.status,
        code: 'RULES',
        detail: `共有${violations.length}处不符合规定，请一并处理`,
        violations,
      });
}

/** What is wrong with one field of a form. */
export const fieldFault = (field: string, detail: string): Violation => ({ code: 'VALIDATION', field, detail });

export const notFound = (what = '该记录'): Problem => problem('NOT_FOUND', `${what}不存在，或您无权查看`);
