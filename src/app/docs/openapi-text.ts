import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { readConfig } from '../../platform/index.js';
import { AppModule } from '../app.module.js';
import { openApiDocument } from '../openapi.js';

/** The OpenAPI document as text. Nest's preview mode reads controllers and wires nothing, so no database is needed. */
export async function openApiText(): Promise<string> {
  const app = await NestFactory.create(AppModule.on(readConfig({}), 'postgres://nowhere/none'), new FastifyAdapter(), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  return `${JSON.stringify(openApiDocument(app), null, 2)}\n`;
}
