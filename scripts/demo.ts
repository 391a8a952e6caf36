import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sandbox, startSandbox } from '../src/sandbox/sandbox.ts';
import { sampleOrgs } from '../src/sandbox/seed.ts';
import { type PretendGitHub, startPretendGitHub } from '../test/github/pretend-github.ts';
import { asRead, commits, repositoryWith } from './demo/repository.ts';
import { type Runner, runnerIn } from './demo/runner.ts';

const root = join(import.meta.dirname, '..');

/**
 * Tells the main story on the embedded sandbox and a pretend GitHub, with the built bundle: validate, plan on a pull request,
 * apply on merge, plan again, a change by hand, drift. Every text is what a user would see; the demo fails where one of them is
 * not as promised.
 */
async function demo(): Promise<void> {
  const file = sampleFile();
  const [sandbox, github] = await Promise.all([startSandbox({ orgs: sampleOrgs() }), startPretendGitHub(repositoryWith(file))]);
  const folder = mkdtempSync(join(tmpdir(), 'genesys-cloud-demo-'));
  try {
    writeFileSync(join(folder, 'genesys-cloud.yml'), file);
    await tell(runnerIn(folder, sandbox, github.url), sandbox, github);
  } finally {
    await Promise.all([sandbox.close(), github.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function tell(run: Runner, sandbox: Sandbox, github: PretendGitHub): Promise<void> {
  say('The file', 'config-samples/three-orgs.yml, with the region of the sandbox in place of the real ones.');
  const valid = await run.command('validate');
  expect(valid.code === 0, 'The file is valid');

  say('On the pull request', 'The comment shows the exact difference; nothing is written.');
  const planned = await run.step('pull_request', {});
  show(github.comments(1)[0]?.body);
  expect(planned.code === 0 && planned.outputs['changed'] === 'true', 'The plan has changes, and its check passes');

  say('After the merge', 'What that comment showed is applied, and nothing else; the same comment tells the outcome.');
  github.moveBranch('main', commits.merge);
  const applied = await run.step('push', {});
  show(github.comments(1)[0]?.body);
  expect(applied.code === 0 && applied.outputs['applied'] === planned.outputs['changes'], 'Every change was applied');

  say('Planned again', 'A second plan finds nothing.');
  const again = await run.command('plan');
  expect(again.code === 0, 'There is nothing to do');

  say('Somebody changes a timeout by hand', 'In prod, "Lookup order" is set to 30 seconds in the web interface.');
  sandbox.org('prod').changeAction('Lookup order', (action) => Object.assign(action.config ?? {}, { timeoutSeconds: 30 }));

  say('The next morning', 'The scheduled run opens an issue, with a name on it.');
  const drifted = await run.step('schedule', {});
  show(github.issues()[0]?.body);
  expect(drifted.outputs['drifted'] === 'true' && drifted.outputs['changes'] === '1', 'Exactly that setting is reported');
}

// A file cannot name a host, so the sample's regions are replaced by the name that the runner gives to the sandbox.
function sampleFile(): string {
  return readFileSync(join(root, 'config-samples', 'three-orgs.yml'), 'utf8').replaceAll(/region: [a-z]+-[a-z]+-\d/g, 'region: sandbox');
}

function say(title: string, text: string): void {
  console.log(`\n━━ ${title} ${'━'.repeat(Math.max(0, 90 - title.length))}\n${text}\n`);
}

const show = (body: string | null | undefined): void => console.log(`${asRead(body ?? '(nothing)')}\n`);

function expect(holds: boolean, what: string): void {
  if (!holds) throw new Error(`The demo went wrong: not true is "${what}"`);
  console.log(`✔ ${what}.`);
}

await demo();
