import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Rural property-rights exchange')
    .setDescription(
      'Money is a string in yuan ("1300.00"), area a string in mu, instants ISO 8601 with offset. ' +
        'Writes take an Idempotency-Key; decisions on a record take its version in If-Match. ' +
        'Every refusal is application/problem+json with code, article and, in Chinese, what to do.',
    )
    .setVersion('1')
    .addBearerAuth()
    .addCookieAuth('session')
    .build();
  return withSortedEnums(SwaggerModule.createDocument(app, config));
}

/** TypeScript gives the members of a union in the order it met them, which differs from one build to the next: the printed document may not. */
function withSortedEnums<T>(node: T): T {
  if (Array.isArray(node)) node.forEach(withSortedEnums);
  else if (node !== null && typeof node === 'object')
    for (const [key, value] of Object.entries(node)) {
      if (key === 'enum' && Array.isArray(value)) value.sort(byValue);
      else withSortedEnums(value);
    }
  return node;
}

const byValue = (a: unknown, b: unknown): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1;

/** /api/openapi.json, and a readable page of it at /api/docs. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'API',
  });
}
