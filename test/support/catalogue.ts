/** What the web application says and what the server names, read from the sources: for the check that the catalogue is complete. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const chinese = /[\u4e00-\u9fff]/;

export interface Said {
  /** `web/src/pages/public/Hall.tsx:40` */
  readonly at: string;
  readonly text: string;
}

function* sourcesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sourcesUnder(path);
    else if (/\.tsx?$/.test(entry.name)) yield path;
  }
}

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

const isText = (node: ts.Node): node is ts.StringLiteralLike | ts.JsxText =>
  ts.isStringLiteralLike(node) || ts.isJsxText(node);

/** `{ context: 'term' }` of a call: one Chinese word with two meanings has an English entry for each. */
function contextOf(call: ts.CallExpression): string {
  const values = call.arguments[1];
  if (!values || !ts.isObjectLiteralExpression(values)) return '';
  const found = values.properties.find((property) => property.name?.getText() === 'context');
  return found && ts.isPropertyAssignment(found) && ts.isStringLiteralLike(found.initializer)
    ? `_${found.initializer.text}`
    : '';
}

/** The key of a text that is said through `t('…')` or `<Say text="…">`; null for any other. */
function keyOf(node: ts.StringLiteralLike | ts.JsxText): string | null {
  let outer: ts.Node = node.parent;
  // t(ready ? '…' : '…'), t(title ?? '…')
  while (ts.isConditionalExpression(outer) || ts.isBinaryExpression(outer) || ts.isParenthesizedExpression(outer)) {
    outer = outer.parent;
  }
  if (ts.isCallExpression(outer) && outer.expression.getText() === 't') return node.text + contextOf(outer);
  const attribute = ts.isJsxExpression(outer) ? outer.parent : outer;
  return ts.isJsxAttribute(attribute) &&
    attribute.name.getText() === 'text' &&
    attribute.parent.parent.tagName.getText() === 'Say'
    ? node.text
    : null;
}

/** Every Chinese text of the web application: those that are looked up, and those that are not. */
export function textsOfTheWeb(): { said: Said[]; unsaid: Said[] } {
  const [said, unsaid]: [Said[], Said[]] = [[], []];
  for (const path of sourcesUnder('web/src')) {
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    for (const node of nodesOf(source)) {
      const text = isText(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) ? node.text : '';
      if (!chinese.test(text)) continue;
      const at = `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      const key = isText(node) ? keyOf(node) : null;
      if (key === null) unsaid.push({ at, text: text.trim() });
      else said.push({ at, text: key });
    }
  }
  return { said, unsaid };
}

/** Where the server keeps its names: actions and states, to-dos, rules, refusals, deadlines. */
const named = [/\.machine\.ts$/, /\.kinds?\.ts$/, /workbench\/todo\./, /^src\/rulebook\//, /platform\/problems\/codes/];
const fields = new Set(['label', 'title', 'stateName', 'kindName']);

/** The server's own names that its answers carry in `label`, `title` and the like. */
export function namesOfTheServer(): Said[] {
  const names: Said[] = [];
  for (const path of sourcesUnder('src')) {
    if (!named.some((pattern) => pattern.test(path))) continue;
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    for (const node of nodesOf(source)) {
      if (!ts.isStringLiteralLike(node) || !chinese.test(node.text)) continue;
      const field = ts.isPropertyAssignment(node.parent) ? node.parent.name.getText() : '';
      if (!fields.has(field)) continue;
      names.push({ at: `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, text: node.text });
    }
  }
  return names;
}

/** Every Chinese text of the server, for telling whether an entry of the catalogue still serves anything. */
export function textsOfTheServer(): Set<string> {
  const texts = new Set<string>();
  for (const path of sourcesUnder('src')) {
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    for (const node of nodesOf(source))
      if (ts.isStringLiteralLike(node) && chinese.test(node.text)) texts.add(node.text);
  }
  return texts;
}
