import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CommandName, type CommandUsage, commands } from '../../src/cli/usage.ts';
import { VERSION } from '../../src/model/version.ts';
import { startWorld } from './world.ts';

const root = join(import.meta.dirname, '..', '..');
const FILE =
  'version: 1\norgs:\n  dev: { region: sandbox, organizationId: 3f1c2b7e-5d84-4a0e-9c36-7b1f0e2d4a51, dataActions: { Create ticket: 12s } }\n';

describe('the command', () => {
  it('says its version, the one of package.json', async () => {
    const world = await startWorld();
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version).toBe(VERSION);
    expect((await world.cli(['--version'])).stdout).toBe(`${VERSION}\n`);
  });

  it.each(Object.keys(commands) as CommandName[])('shows an example for %s in its help', async (name) => {
    const world = await startWorld();
    const { code, stdout } = await world.cli([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Example:\n  ${commands[name].example}\n`);
  });

  const endings: Readonly<Record<Exclude<CommandName, 'sandbox'>, number>> = { validate: 0, plan: 2, apply: 0, drift: 2, export: 0 };
  it.each(Object.entries(endings))('does what the example of %s shows, and ends with %d', async (name, ending) => {
    const world = await startWorld();
    world.write('genesys-cloud.yml', FILE);
    const usage: CommandUsage = commands[name as CommandName];
    const { code, stderr } = await world.cli(usage.example.split(' ').slice(1));
    expect([code, stderr]).toEqual([ending, '']);
  });

  it('starts the sandbox as its example shows, and the printed lines are all that another command needs', async () => {
    const world = await startWorld();
    world.write('genesys-cloud.yml', FILE);
    const words = commands.sandbox.example.split(' ').slice(1);
    const child = spawn(process.execPath, [join(root, 'dist', 'cli.js'), ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [printed] = await once(child.stdout.setEncoding('utf8'), 'data');
    const env = Object.fromEntries(
      String(printed)
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
    expect(Object.keys(env).slice(0, 4)).toEqual(['GENESYS_HOSTS', 'GENESYS_CLIENT_ID', 'GENESYS_CLIENT_SECRET', 'GENESYS_REGION']);
    expect((await world.cli(['plan'], env)).code).toBe(2);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('names what is wrong with its flags, and asks no org', async () => {
    const world = await startWorld();
    world.write('genesys-cloud.yml', FILE);
    const { code, stderr } = await world.cli(['plan', '--parallel', '0']);
    expect([code, world.sandbox.exchanges.length]).toEqual([1, 0]);
    expect(stderr).toContain('--parallel 8');
  });

  it('says what an export without a file needs', async () => {
    const world = await startWorld();
    const { code, stderr } = await world.cli(['export']);
    expect(code).toBe(1);
    expect(stderr).toContain('--org');
    expect(stderr).toContain('GENESYS_REGION');
  });

  it('narrows an export and a plan by --only', async () => {
    const world = await startWorld();
    world.write('genesys-cloud.yml', FILE.replace('Create ticket: 12s', 'Create ticket: 12s, Lookup order: 9s'));
    const { stdout } = await world.cli(['export', '--config', 'genesys-cloud.yml', '--only', 'dataActions/Lookup *']);
    expect(stdout).toContain('Lookup order');
    expect(stdout).not.toContain('Create ticket');
    const planned = await world.cli(['plan', '--only', 'dataActions/Lookup *', '--json']);
    expect(JSON.parse(planned.stdout).plan.orgs).toMatchObject([{ complete: false, changes: [{ name: 'Lookup order' }] }]);
    const nothing = await world.cli(['plan', '--only', 'dataActions/Nothing']);
    expect([nothing.code, nothing.stdout]).toEqual([1, expect.stringContaining('selection-empty')]);
  });

  it('exports one section without the permissions of the others, and says so where one is missing', async () => {
    const world = await startWorld();
    world.write('genesys-cloud.yml', FILE);
    world.sandbox.org('dev').permit(['integrations:action:view', 'integrations:integration:view', 'bridge:actions:view']);
    const all = await world.cli(['export', '--config', 'genesys-cloud.yml']);
    expect([all.code, all.stdout]).toEqual([1, '']);
    expect(all.stderr).toMatch(/permission-missing[\s\S]*routing:schedule:(view|search)[\s\S]*--only 'dataActions\/\*'/);
    const part = await world.cli(['export', '--config', 'genesys-cloud.yml', '--only', 'dataActions/*']);
    expect([part.code, part.stderr]).toEqual([0, '']);
    expect(part.stdout).toContain('Create ticket');
  });
});
