import { SetMetadata } from '@nestjs/common';

export const publicKey = 'exchange:public';

/** Open to anybody, without sign-in. Everything else is closed. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(publicKey, true);
