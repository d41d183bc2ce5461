import { Injectable } from '@nestjs/common';
import { type Permission, requireMay } from '../accounts/index.js';
import type { RecordKind, TxContext } from '../platform/index.js';
import { SignUp } from './sign-up.entity.js';
import { type SignUpAction, signUpLife, signUpStateNames } from './sign-up.machine.js';

/** Who looks at the document: the centre for all, a station for its town; where a register has answered, nobody need. */
@Injectable()
export class SignUpKind implements RecordKind<SignUp, SignUpAction> {
  readonly type = 'signUp';
  readonly entity = SignUp;
  readonly life = signUpLife;
  readonly name = '注册申请';
  readonly stateCode = 'SIGN_UP_STATE';
  readonly stateNames = signUpStateNames;

  authorize(ctx: TxContext, { townCode }: SignUp, action: SignUpAction): void {
    if (ctx.actor.role === 'system' && action === 'open') return;
    requireMay(ctx, `signUp.${action}` as Permission, { townCode }, this.name);
  }
}
