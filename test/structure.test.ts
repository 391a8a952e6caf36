import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../src/commands/vocabulary.ts';
import { codes, refusals } from '../src/model/codes.ts';

const root = join(import.meta.dirname, '..');
const src = join(root, 'src');
const files = globSync('**/*.ts', { cwd: src }).filter((file) => !file.includes('generated'));
// Each door is a file that is bundled, and a folder of what only it needs.
const entries = ['action.ts', 'cli.ts'];
const doors = ['action', 'cli'];

const EXPORTED = /^export (async )?(function|const|class)\b/;

interface Import {
  readonly file: string;
  readonly from: string;
}

const folderOf = (file: string): string => (file.split('/')[0] ?? file).replace(/\.ts$/, '');

const textOf = (file: string): string => readFileSync(join(src, file), 'utf8');

function importsOf(file: string): readonly Import[] {
  const found = textOf(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g);
  return [...found].map(([, path]) => ({ file, from: relative(src, normalize(join(src, dirname(file), path ?? ''))) }));
}

const imports = files.flatMap(importsOf);

describe('the layout', () => {
  it('has imports to look at', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('lets no folder import one beside it: all may import model/, commands/ may import all, the doors anything', () => {
    const wrong = imports.filter(({ file, from }) => {
      const [folder, target] = [folderOf(file), folderOf(from)];
      return !doors.includes(folder) && folder !== 'commands' && target !== folder && target !== 'model';
    });
    expect(wrong).toEqual([]);
  });

  it('lets nothing import a door or leave src/', () => {
    const entering = imports.filter(({ file, from }) => doors.includes(folderOf(from)) && folderOf(from) !== folderOf(file));
    expect([...entering, ...imports.filter(({ from }) => entries.includes(from) || from.startsWith('..'))]).toEqual([]);
  });

  it('lets model/ and sandbox/ import nothing of ours', () => {
    expect(imports.filter(({ file, from }) => ['model', 'sandbox'].includes(folderOf(file)) && folderOf(from) !== folderOf(file))).toEqual(
      [],
    );
  });

  it('names a kind or a section of rules only in kinds/ and rules/', () => {
    const names = [...vocabulary.kinds, ...vocabulary.rules].map((each) => each.name);
    const free = files.filter((file) => !['kinds', 'rules', 'sandbox'].includes(folderOf(file)));
    // A name that is a word of English as well counts where it stands as a name.
    const forms = names.map((name) => (/[A-Z]/.test(name) ? new RegExp(name) : new RegExp(`['"\`/]${name}['"\`/]`)));
    const naming = free.filter((file) => forms.some((form) => form.test(textOf(file))));
    expect(naming).toEqual([]);
  });

  it('lets each step of config/ import only those before it', () => {
    const steps = ['yaml', 'schema', 'resolve', 'validate'];
    const stepOf = (file: string): number => (folderOf(file) === 'config' ? steps.indexOf(file.split('/')[1] ?? '') : -1);
    expect(steps.filter((_, step) => !files.some((file) => stepOf(file) === step))).toEqual([]);
    expect(imports.filter(({ file, from }) => stepOf(file) >= 0 && stepOf(from) > stepOf(file))).toEqual([]);
  });

  it('keeps kinds from importing each other', () => {
    const kindOf = (file: string): string => file.split('/')[1] ?? '';
    const isFolder = (file: string): boolean => file.split('/').length > 2;
    const crossing = imports.filter(
      ({ file, from }) =>
        folderOf(file) === 'kinds' && isFolder(file) && isFolder(from) && folderOf(from) === 'kinds' && kindOf(file) !== kindOf(from),
    );
    expect(crossing).toEqual([]);
  });

  it('has no default export, no `any`, and no drawer for odds and ends', () => {
    const loose = files.filter((file) =>
      /export default|<any>|as any\b|\): any\b|@ts-ignore|@ts-expect-error|biome-ignore/.test(textOf(file)),
    );
    const drawers = files.filter((file) => /(^|\/)(utils?|common|helpers?|misc)(\.ts|\/)/.test(file));
    expect({ loose, drawers }).toEqual({ loose: [], drawers: [] });
  });

  it('reads the environment and ends the process only in the doors', () => {
    const inner = files.filter((file) => !doors.includes(folderOf(file)));
    expect(inner.filter((file) => /process\.(env|exit|argv)\b/.test(textOf(file)))).toEqual([]);
  });
});

describe('every file', () => {
  it('is short: one idea each', () => {
    const long = files.filter((file) => textOf(file).split('\n').length > 250);
    expect(long).toEqual([]);
  });

  it('says in a comment what each function, constant and class is that it exports', () => {
    const bare = files.flatMap((file) => {
      const lines = textOf(file).split('\n');
      const exported = lines.flatMap((line, index) => (EXPORTED.test(line) ? [index] : []));
      return exported.filter((index) => !lines[index - 1]?.endsWith('*/')).map((index) => `${file}:${index + 1}`);
    });
    expect(bare).toEqual([]);
  });
});

describe('the closed lists', () => {
  const raising = files.filter((file) => !file.startsWith('model/codes')).map(textOf);

  it('hold no code that nothing uses', () => {
    const idle = [...Object.keys(codes), ...Object.keys(refusals)].filter((code) => !raising.some((text) => text.includes(`'${code}'`)));
    expect(idle).toEqual([]);
  });
});

describe('the toolchain', () => {
  it('runs the tests on the runtime of the Action', () => {
    expect(process.versions.node).toMatch(/^24\./);
  });
});
