// Takes the schema's name out of generated migrations, so that a project can live in a schema of its own.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'migrations');
for (const name of readdirSync(folder).filter(file => file.endsWith('.sql'))) {
  const path = join(folder, name);
  const sql = readFileSync(path, 'utf8');
  const plain = sql.replaceAll('"public".', '');
  if (plain !== sql) writeFileSync(path, plain);
}
