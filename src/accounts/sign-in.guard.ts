import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { anyone, type Problem, problem, publicKey } from '../platform/index.js';
import { SignIns } from './sign-in.service.js';

export const cookieName = 'session';

/** The bearer token of an API client, or the httpOnly cookie of the web application. */
export function tokenIn(
  authorization: string | undefined,
  cookies: () => Readonly<Record<string, string | undefined>>,
): string | undefined {
  const [kind, token] = (authorization ?? '').split(' ');
  return kind === 'Bearer' && token ? token : cookies()[cookieName];
}

export const tokenOf = (request: FastifyRequest): string | undefined =>
  tokenIn(request.headers.authorization, () => request.cookies);

export const notSignedIn = (): Problem => problem('UNAUTHENTICATED', '请先登录后再办理；登录可能已过期');

/** Every endpoint is closed unless it says @Public(); a public one still knows who is signed in. */
@Injectable()
export class SignInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly signIns: SignIns,
  ) {}

  async canActivate(host: ExecutionContext): Promise<boolean> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const token = tokenOf(request);
    const actor = token ? await this.signIns.actorOf(token, performance.now()) : undefined;
    request.actor = actor ?? anyone;
    if (actor) return true;
    const open = this.reflector.getAllAndOverride<boolean>(publicKey, [host.getHandler(), host.getClass()]);
    if (!open) throw notSignedIn();
    return true;
  }
}
