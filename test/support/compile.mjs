import { transform } from '@swc/core';

/** TypeScript as the tests run it: Nest's injection reads the types of constructors, which only decorator metadata leaves there. */
export async function compile(filename, code) {
  return transform(code, {
    filename,
    configFile: false,
    swcrc: false,
    sourceMaps: true,
    module: { type: 'es6' },
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      target: 'es2023',
      keepClassNames: true,
    },
  });
}
