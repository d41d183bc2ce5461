import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The `templates/` folder of the project: found by walking up, so the same code works from src (tests) and from dist. */
export function templatesFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'templates', 'lib.typ'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The templates folder (templates/lib.typ) was not found above this file');
    folder = parent;
  }
  return join(folder, 'templates');
}

/** The folders with the two weights of Noto Serif SC that the documents are set in. */
export function fontFolders(): string[] {
  const home = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/package.json'));
  return [join(home, '400Regular'), join(home, '700Bold')];
}

/** Every plain file of the folder by name; links are left out, so that a link cannot lead the compiler elsewhere. */
export async function readTemplates(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return new Map(names.map((name, i) => [name, contents[i]!]));
}

/** A template's own text and that of every file of the folder it imports, in order of first mention. */
export function templateFiles(files: Map<string, Buffer>, name: string): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  const add = (file: string): void => {
    const content = files.get(file);
    if (!content || found.has(file)) return;
    found.set(file, content);
    for (const match of content.toString('utf8').matchAll(/"([\w.-]+\.\w+)"/g)) add(match[1]!);
  };
  add(name);
  return found;
}

/** SHA-256 (hex) over all of them: an edit of the shared lib.typ changes the printed document, so it changes the version that a record stores. */
export function templateVersion(files: Map<string, Buffer>, name: string): string {
  const hash = createHash('sha256');
  for (const content of templateFiles(files, name).values()) hash.update(content);
  return hash.digest('hex');
}
