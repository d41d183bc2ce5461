import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { anyone, problem, publicKey } from '../platform/index.js';
import { SignIns } from './sign-in.service.js';

export const cookieName = 'session';

/** The bearer token of an API client, or the httpOnly cookie of the web application. */
export function tokenOf(request: FastifyRequest): string | undefined {
  const [kind, token] = (request.headers.authorization ?? '').split(' ');
  return kind === 'Bearer' && token ? token : request.cookies[cookieName];
}

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
    if (!open) throw problem('UNAUTHENTICATED', '请先登录后再办理；登录可能已过期');
    return true;
  }
}
