import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const lib = join(root, 'lib');
const dist = join(root, 'dist');
const entries = ['action', 'cli'] as const;

/** Bundles the two doors from the compiler's JavaScript: dist/index.js for the Action, dist/cli.js for the command. */
function build(): void {
  rmSync(lib, { recursive: true, force: true });
  run('tsc', '-p', 'tsconfig.build.json');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  for (const entry of entries) bundle(entry);
  writeFileSync(join(dist, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(dist, 'licenses.txt'), mergedLicenses());
}

function bundle(entry: (typeof entries)[number]): void {
  const out = join(lib, `bundle-${entry}`);
  run('ncc', 'build', join(lib, `${entry}.js`), '-o', out, '--license', 'licenses.txt');
  const name = entry === 'action' ? 'index.js' : 'cli.js';
  cpSync(join(out, 'index.js'), join(dist, name));
}

// Both bundles name the libraries that they hold; a reader wants one list.
function mergedLicenses(): string {
  const texts = entries.flatMap((entry) =>
    readFileSync(join(lib, `bundle-${entry}`, 'licenses.txt'), 'utf8').split(/\n(?=\S+\n(?:[A-Z][\w.-]*|\(.*\))\n)/),
  );
  return `${[...new Set(texts.map((text) => text.trim()))].filter(Boolean).sort().join('\n\n')}\n`;
}

function run(program: string, ...args: readonly string[]): void {
  execFileSync(join(root, 'node_modules', '.bin', program), args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

build();
