import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startWorld, type World } from '../bundle/world.ts';
import { textOf } from './markdown.ts';

/** One step of a page that a reader can follow: a file to write, commands to run, or what is then to be seen. */
interface Step {
  readonly does: 'file' | 'run' | 'shows';
  /** The file that is written or shown; without it what is shown is what the last command printed. */
  readonly file?: string;
  readonly text: string;
}

/** Returns the steps of a page, in their order: code blocks with `<!-- file NAME -->`, `<!-- run -->` or `<!-- shows -->` above. */
export function stepsOf(page: string): readonly Step[] {
  const found = textOf(page).matchAll(/^<!-- (file|run|shows)(?: (\S+))? -->\n```\w+\n([\s\S]*?)^```$/gm);
  return [...found].map(([, does, file, text = '']) => ({ does: does as Step['does'], text, ...(file === undefined ? {} : { file }) }));
}

/** Follows a page on the sandbox and returns what it shows and what is not seen there, line by line in its order. */
export async function strayOf(page: string): Promise<readonly string[]> {
  const world = await startWorld();
  const stray: string[] = [];
  let printed = '';
  for (const { does, file, text } of stepsOf(page)) {
    if (does === 'file') world.write(file ?? '', text.replaceAll(REGION, 'sandbox'));
    else if (does === 'run') for (const line of text.trim().split('\n')) printed = await run(world, line);
    else stray.push(...strayLines(text, file === undefined ? printed : readFileSync(join(world.folder, file), 'utf8')));
  }
  return stray;
}

// A page names a region that exists.
const REGION = 'eu-central-1';

/** Runs one line of a page, which begins with `npx genesys-cloud` and may end with `> file`; returns what it printed. Throws where it fails. */
async function run(world: World, line: string): Promise<string> {
  const [, command = '', file] = /^npx genesys-cloud (.*?)(?: > (\S+))?$/.exec(line) ?? [];
  const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const { code, stdout, stderr } = await world.cli(words, { GENESYS_REGION: 'sandbox' });
  if (code !== 0 && code !== 2) throw new Error(`${line}\n${stdout}${stderr}`);
  if (file !== undefined) world.write(file, stdout);
  return stdout;
}

/** Returns the lines of a text that another one does not have after the line before them; `…` stands for any lines. */
function strayLines(shown: string, given: string): readonly string[] {
  const lines = given.replaceAll('sandbox', REGION).split('\n').map(settled);
  const stray: string[] = [];
  let at = 0;
  for (const line of shown.split('\n').map(settled)) {
    const found = lines.indexOf(line, at);
    if (line !== '' && line !== '…' && found === -1) stray.push(line);
    else if (line !== '' && line !== '…') at = found + 1;
  }
  return stray;
}

const settled = (line: string): string => line.replace(/ in \d+(?:\.\d)? s\.$/, '').trimEnd();
