import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type Problem, problem, type Violation } from '../problems/index.js';

export const unknownField = '没有这一项，请去掉';
const fallback: Record<string, string> = { whitelistValidation: unknownField };

function violationsOf(errors: readonly ValidationError[], path = ''): Violation[] {
  return errors.flatMap((error) => {
    const field = path ? `${path}.${error.property}` : error.property;
    const own = Object.entries(error.constraints ?? {}).map(([name, text]): Violation => ({
      code: 'VALIDATION',
      field,
      detail: fallback[name] ?? text,
    }));
    return [...own, ...violationsOf(error.children ?? [], field)];
  });
}

export const validationProblem = (violations: readonly Violation[]): Problem =>
  problem('VALIDATION', `填写有${violations.length}处错误，请一并改正`, { violations });

/** Every fault of a body at once, unknown fields included. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: false,
    exceptionFactory: (errors) => validationProblem(violationsOf(errors)),
  });
