import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { readConfig } from '../../platform/index.js';
import { AppModule } from '../app.module.js';
import { openApiDocument } from '../openapi.js';

/**
 * The OpenAPI document as text. Nest's preview mode reads controllers and wires nothing, so no database is needed.
 * Two classes of one name would become one schema, which is untrue of one of them: Nest only warns, we refuse.
 */
export async function openApiText(): Promise<string> {
  const clashes: string[] = [];
  const silent = (): void => undefined;
  const app = await NestFactory.create(AppModule.on(readConfig({}), 'postgres://nowhere/none'), new FastifyAdapter(), {
    preview: true,
    logger: {
      log: silent,
      error: silent,
      warn: (message: unknown) => {
        if (String(message).startsWith('Duplicate DTO')) clashes.push(String(message));
      },
    },
    abortOnError: false,
  });
  const document = openApiDocument(app);
  if (clashes.length > 0) throw new Error(clashes.join('\n'));
  return `${JSON.stringify(document, null, 2)}\n`;
}
