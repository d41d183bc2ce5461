import type { OpenAPI3 } from 'openapi-typescript';

const heading = '// Written by `npm run openapi` from openapi.json: what the API takes and answers, for the web application.\n';

/**
 * The document as TypeScript. The program that writes it belongs to development alone, so it is loaded only here, where
 * the document is written or compared.
 */
export async function clientTypes(document: string): Promise<string> {
  const { astToString, default: openapiTS } = await import('openapi-typescript');
  // A field with a default value may be left out of a body.
  const types = await openapiTS(JSON.parse(document) as OpenAPI3, { defaultNonNullable: false });
  return `${heading}${astToString(types)}`;
}
