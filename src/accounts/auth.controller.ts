import { randomBytes } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsEmail, IsOptional, MaxLength } from 'class-validator';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Organizations } from '../organizations/index.js';
import {
  type Actor,
  Config,
  type Context,
  Ctx,
  Database,
  instantOut,
  IsWords,
  Public,
  type Role,
  roles,
} from '../platform/index.js';
import type { Account } from './account.entity.js';
import { Accounts } from './accounts.service.js';
import { Passwords } from './passwords.service.js';
import { permissionsOf } from './policy.js';
import { type Scope, scopes } from './policy.row.js';
import { cookieName, tokenOf } from './sign-in.guard.js';
import { SignIns } from './sign-in.service.js';

class Credentials {
  @IsWords(64) username: string;
  @IsWords(200) password: string;
}

class NewPassword {
  @IsWords(200) current: string;
  @IsWords(200) next: string;
}

class CodeAndPassword extends Credentials {
  @IsWords(40, { description: 'handed out by a station or the administrator' }) code: string;
}

class MailAddress {
  @ApiPropertyOptional({ description: 'left out: no mail any more' })
  @IsOptional()
  @IsEmail({}, { message: '邮箱地址格式不对，请核对' })
  @MaxLength(100, { message: '最多100个字' })
  mail?: string;
}

class MailView {
  @ApiProperty({ type: String, nullable: true, description: 'masked' }) mailMask: string | null;
}

/** Those that somebody signs in with. */
const accountRoles = roles.filter((role) => role !== 'system' && role !== 'anyone');

class OwnOrganization {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() kind: string;
  @ApiProperty({ type: String, nullable: true }) townCode: string | null;
  @ApiProperty({ type: String, nullable: true }) villageCode: string | null;
}

class AccountView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiPropertyOptional() username?: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: accountRoles }) role: Role;
  @ApiProperty({ type: OwnOrganization, nullable: true }) organization: OwnOrganization | null;
  @ApiProperty({ type: String, nullable: true }) partyId: string | null;
}

class PermissionView {
  @ApiProperty() action: string;
  @ApiProperty({ type: [String], enum: scopes }) scopes: readonly Scope[];
}

class MeView {
  @ApiProperty({ type: AccountView }) account: AccountView;
  @ApiProperty({ type: [PermissionView] }) permissions: PermissionView[];
}

class SignedInView {
  @ApiProperty({ description: 'Authorization: Bearer …' }) token: string;
  @ApiProperty({ format: 'date-time' }) expiresAt: string;
  @ApiProperty({ type: AccountView }) account: AccountView;
}

/** The same name from the same place at most this often; five wrong passwords lock the account besides. */
const signInLimit = {
  max: 20,
  timeWindow: 60_000,
  hook: 'preHandler',
  keyGenerator: ({ ip, body }: FastifyRequest): string =>
    `${ip} ${String((body as { username?: unknown } | undefined)?.username).slice(0, 64)}`,
};

const deviceCookie = 'device';
const yearInSeconds = 366 * 86_400;
/** A random number that a browser keeps; a program that keeps no cookies is a new device each time. */
const deviceOf = ({ cookies }: FastifyRequest): string => {
  const known = cookies[deviceCookie];
  return known && /^[A-Za-z0-9_-]{32}$/.test(known) ? known : randomBytes(24).toString('base64url');
};

@ApiTags('auth')
@Controller('api/auth')
export class AuthController {
  constructor(
    private readonly signIns: SignIns,
    private readonly passwords: Passwords,
    private readonly accounts: Accounts,
    private readonly db: Database,
    private readonly organizations: Organizations,
    private readonly config: Config,
  ) {}

  /** Errors: SIGN_IN_FAILED, ACCOUNT_LOCKED (5 wrong passwords, 15 minutes), TOO_MANY_REQUESTS. */
  @Public()
  @RouteConfig({ rateLimit: signInLimit })
  @Post('login')
  @HttpCode(200)
  async login(
    @Ctx() ctx: Context,
    @Body() body: Credentials,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInView> {
    const device = deviceOf(request);
    const { token, expiresAt, account } = await this.signIns.signIn(ctx, body.username, body.password, device);
    void reply.setCookie(deviceCookie, device, {
      httpOnly: true,
      sameSite: 'strict',
      secure: this.config.publicUrl.startsWith('https:'),
      path: '/api/auth/login',
      maxAge: yearInSeconds,
    });
    void reply.setCookie(cookieName, token, {
      httpOnly: true,
      sameSite: 'strict',
      secure: this.config.publicUrl.startsWith('https:'),
      path: '/',
      expires: expiresAt,
    });
    return { token, expiresAt: instantOut(expiresAt)!, account: await this.view(ctx, account) };
  }

  @Post('logout')
  @HttpCode(204)
  async logout(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = tokenOf(request);
    if (token) await this.signIns.signOut(token);
    void reply.clearCookie(cookieName, { path: '/' });
  }

  /** One's own. Everything signed in with the old one ends, this page too. Errors: VALIDATION (the present or the new one). */
  @RouteConfig({ rateLimit: signInLimit })
  @Post('password')
  @HttpCode(204)
  async changePassword(@Ctx() ctx: Context, @Body() { current, next }: NewPassword): Promise<void> {
    await this.passwords.change(ctx, current, next);
  }

  /** Where notices are sent besides the inbox. */
  @Put('mail')
  setMail(@Ctx() ctx: Context, @Body() { mail }: MailAddress): Promise<MailView> {
    return this.db.command(ctx, async (inner) => ({ mailMask: await this.accounts.setMail(inner, mail ?? null) }));
  }

  @Get('mail')
  async mail(@Ctx() ctx: Context): Promise<MailView> {
    return { mailMask: await this.accounts.mailMaskOf(ctx) };
  }

  /** A first password, or a new one after the old was lost. Errors: CODE_INVALID, VALIDATION, TOO_MANY_REQUESTS. */
  @Public()
  @RouteConfig({ rateLimit: signInLimit })
  @Post('activate')
  @HttpCode(204)
  async activate(@Ctx() ctx: Context, @Body() { username, code, password }: CodeAndPassword): Promise<void> {
    await this.passwords.redeem(ctx, username, code, password);
  }

  /** Who is signed in, and what this person may do. */
  @Get('me')
  async me(@Ctx() ctx: Context): Promise<MeView> {
    const { actor } = ctx;
    return { account: await this.view(ctx, { ...actor, id: actor.accountId! }), permissions: permissionsOf(actor) };
  }

  private async view(
    ctx: Context,
    account: Pick<Account | (Actor & { id: string }), 'id' | 'name' | 'role' | 'organizationId' | 'partyId'> & {
      username?: string;
    },
  ): Promise<AccountView> {
    const organization = account.organizationId ? await this.organizations.get(ctx, account.organizationId) : null;
    return {
      id: account.id,
      username: account.username,
      name: account.name,
      role: account.role,
      organization: organization && {
        id: organization.id,
        name: organization.name,
        kind: organization.kind,
        townCode: organization.townCode,
        villageCode: organization.villageCode,
      },
      partyId: account.partyId,
    };
  }
}
