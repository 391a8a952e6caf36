import { describe, expect, it } from 'vitest';
import { decodeRecord } from '../../src/github/decode-record.ts';
import type { ReviewRecord } from '../../src/model/record.ts';
import { keyOf } from '../../src/plan/marks.ts';
import { type File, type PullStory, type Repository, startRepository } from './repository.ts';

// As the sandbox is: nothing of it changes.
const FILE: File = { dev: { 'Create ticket': '30s' } };
const OTHER: File = { dev: { 'Create ticket': '12s' } };

const [LIVE, RED, GREEN] = ['#0B5FA5', '#8A1C1C', '#0A5C2B'];

/** The colour of the support messenger, and a deployment that follows it; the public site is at version 3, the help pages at 2. */
const shown = (colour: string | undefined, deployment = 'Public site', more = ''): string =>
  [
    `    messengerConfigurations: { Support messenger: { messenger: { styles: { primaryColor: "${colour}" } } } }`,
    `    messengerDeployments: { ${deployment}: { configuration: Support messenger } }`,
    more,
  ]
    .filter((line) => line !== '')
    .join('\n')
    .concat('\n');

const ALLOWED = '    allow: { takes-along: true }';

async function begin(pulls: readonly PullStory[], begun = shown(LIVE)): Promise<Repository> {
  const repo = await startRepository(FILE, pulls, '', FILE, begun);
  repo.sandbox.org('dev').behave({ pendingReads: 0, cdnLag: 0 });
  return repo;
}

const org = (repo: Repository) => repo.sandbox.org('dev');

const pin = (repo: Repository, name = 'Public site'): string => org(repo).messengerDeployment(name).configuration.version;

/** The colours that were published, from the fourth version on. */
const since = (repo: Repository): readonly unknown[] =>
  org(repo)
    .messengerConfiguration('Support messenger')
    .versions.slice(3)
    .map(({ messenger }) => (messenger as { readonly styles: { readonly primaryColor: string } }).styles.primaryColor);

function recordIn(repo: Repository): ReviewRecord {
  const record = decodeRecord(repo.comment(7).split('\n')[1] ?? '');
  return 'problem' in record ? expect.fail(record.problem) : record;
}

const pinKey = (repo: Repository, name = 'Public site'): string =>
  keyOf('messengerDeployments', org(repo).messengerDeployment(name).id, '/configuration/version');

describe('a merge that changes a colour', () => {
  it('moves the deployment that follows: both stand in the record, the version as the newest one', async () => {
    const repo = await begin([{ number: 7, file: FILE, settings: shown(RED) }]);
    await repo.plan(7);
    expect(repo.comment(7)).toContain('2 changes in 1 org');
    const { differences } = recordIn(repo).orgs['dev'] ?? expect.fail('There is no record of the org');
    expect(differences).toHaveLength(2);
    expect(differences.find(({ key }) => key === pinKey(repo))).toMatchObject({ wanted: '"newest"', before: '3' });
    const step = await repo.apply(7);
    expect([step.code, step.outputs['applied'], since(repo), pin(repo)]).toEqual([0, '2', [RED], '4']);
    expect(repo.comment(7)).toContain('2 of 2 changes applied');
  });

  it('two in a row that change the same one: the second is approved, and the deployment goes to its version', async () => {
    const repo = await begin([
      { number: 7, file: FILE, settings: shown(RED) },
      { number: 8, file: FILE, settings: shown(GREEN) },
    ]);
    await repo.plan(7);
    await repo.plan(8);
    await repo.apply(7);
    const step = await repo.apply(8);
    expect([step.code, step.outputs['refusal'], step.outputs['applied']]).toEqual([0, '', '2']);
    expect([since(repo), pin(repo)]).toEqual([[RED, GREEN], '5']);
  });

  it('two in a row, and somebody moves the deployment in between: it is not where the first has left it', async () => {
    const repo = await begin([
      { number: 7, file: FILE, settings: shown(RED) },
      { number: 8, file: FILE, settings: shown(GREEN) },
    ]);
    await repo.plan(7);
    await repo.plan(8);
    await repo.apply(7);
    org(repo).repinMessengerDeployment('Public site', 2);
    const step = await repo.apply(8);
    expect([step.code, step.outputs['refusal'], since(repo), pin(repo)]).toEqual([1, 'live-moved', [RED], '2']);
  });

  it('is run again after the deployment could not be written: nothing but the deployment', async () => {
    const repo = await begin([{ number: 7, file: FILE, settings: shown(RED) }]);
    await repo.plan(7);
    repo.sandbox.fault({ method: 'PUT', path: '/api/v2/webdeployments/deployments/{deploymentId}', status: 403 });
    const failed = await repo.apply(7);
    expect([failed.code, failed.outputs['applied'], failed.outputs['failed'], pin(repo)]).toEqual([1, '1', '1', '3']);
    const again = await repo.apply(7);
    expect([again.code, again.outputs['applied'], since(repo), pin(repo)]).toEqual([0, '1', [RED], '4']);
  });

  it('is run again after the publication failed: the draft is continued', async () => {
    const repo = await begin([{ number: 7, file: FILE, settings: shown(RED) }]);
    await repo.plan(7);
    const path = '/api/v2/webdeployments/configurations/{configurationId}/versions/draft/publish';
    repo.sandbox.fault({ method: 'POST', path, status: 403 });
    const failed = await repo.apply(7);
    expect([failed.code, failed.outputs['applied'], since(repo), pin(repo)]).toEqual([1, '0', [], '3']);
    repo.sandbox.clear();
    const again = await repo.apply(7);
    expect([again.code, again.outputs['applied'], since(repo), pin(repo)]).toEqual([0, '2', [RED], '4']);
    expect(repo.sandbox.exchanges.filter(({ method, path: asked }) => method === 'PUT' && asked.endsWith('/versions/draft'))).toEqual([]);
  });

  it('while a newer one that wants the same deployment waits: each does its own, and none rolls back', async () => {
    const repo = await begin([
      { number: 7, file: FILE, settings: shown(RED) },
      { number: 8, file: OTHER, settings: shown(RED), base: FILE, baseSettings: shown(RED) },
    ]);
    await repo.plan(7);
    const first = await repo.apply(7, { tip: 8 });
    expect([first.code, first.outputs['applied'], since(repo), pin(repo)]).toEqual([0, '2', [RED], '4']);
  });

  it('that a newer one has overtaken is left to that: colour and deployment', async () => {
    const repo = await begin([
      { number: 7, file: FILE, settings: shown(RED) },
      { number: 8, file: FILE, settings: shown(GREEN), base: FILE, baseSettings: shown(RED) },
    ]);
    await repo.plan(7);
    const first = await repo.apply(7, { tip: 8 });
    expect([first.code, first.outputs['applied'], since(repo), pin(repo)]).toEqual([0, '0', [], '3']);
  });

  it('done already is done: the job run again writes nothing', async () => {
    const repo = await begin([{ number: 7, file: FILE, settings: shown(RED) }]);
    await repo.plan(7);
    await repo.apply(7);
    const again = await repo.apply(7);
    expect([again.code, again.outputs['applied'], since(repo), pin(repo)]).toEqual([0, '0', [RED], '4']);
  });
});

describe('somebody publishes between plan and merge', () => {
  const publishes = (repo: Repository): void => {
    org(repo).changeMessengerDraft('Support messenger', { position: { sideSpace: 40 } });
    org(repo).publishMessengerDraft('Support messenger');
  };

  it.each<[string, string, string]>([
    ['a risk that the file does not allow', '', 'risk-not-allowed'],
    ['a risk that no review has shown, even where the file allows it', ALLOWED, 'risk-not-reviewed'],
  ])('what it would take along is %s', async (_, allow, refusal) => {
    const repo = await begin([{ number: 7, file: FILE, settings: shown(RED, 'Public site', allow) }]);
    await repo.plan(7);
    publishes(repo);
    const step = await repo.apply(7);
    expect([step.code, step.outputs['refusal'], step.outputs['applied'], since(repo), pin(repo)]).toEqual([1, refusal, '0', [LIVE], '3']);
    expect(step.summary).toContain('take along one setting');
  });

  it('the reviewed setting itself: it has another live value', async () => {
    const repo = await begin([{ number: 7, file: FILE, settings: shown(RED) }]);
    await repo.plan(7);
    org(repo).changeMessengerDraft('Support messenger', { messenger: { styles: { primaryColor: GREEN } } });
    org(repo).publishMessengerDraft('Support messenger');
    const step = await repo.apply(7);
    expect([step.code, step.outputs['refusal'], since(repo), pin(repo)]).toEqual([1, 'live-moved', [GREEN], '3']);
  });

  it('only begins a draft: that is a risk, too', async () => {
    const repo = await begin([{ number: 7, file: FILE, settings: shown(RED) }]);
    await repo.plan(7);
    org(repo).changeMessengerDraft('Support messenger', { position: { sideSpace: 40 } });
    const step = await repo.apply(7);
    expect([step.code, step.outputs['refusal'], since(repo)]).toEqual([1, 'risk-not-allowed', []]);
  });
});

describe('a deployment that was behind before', () => {
  const behind = (colour: string | undefined, more = ALLOWED): string => shown(colour, 'Help pages', more);

  it('is moved by the pull request that changes its configuration', async () => {
    const repo = await begin([{ number: 7, file: FILE, settings: behind(RED) }], behind(LIVE));
    await repo.plan(7);
    const { differences, risks } = recordIn(repo).orgs['dev'] ?? expect.fail('There is no record of the org');
    expect(differences.find(({ key }) => key === pinKey(repo, 'Help pages'))).toMatchObject({ wanted: '"newest"', before: '2' });
    expect(risks).toEqual(['takes-along']);
    const step = await repo.apply(7);
    expect([step.code, step.outputs['applied'], pin(repo, 'Help pages')]).toEqual([0, '2', '4']);
  });

  it('and whose configuration the pull request leaves alone is none of its changes, and stays', async () => {
    const repo = await begin([{ number: 7, file: OTHER, settings: behind(LIVE) }], behind(LIVE));
    await repo.plan(7);
    expect(repo.comment(7)).toContain('1 change in 1 org');
    expect(repo.comment(7)).toContain('Not by this pull request');
    const { differences } = recordIn(repo).orgs['dev'] ?? expect.fail('There is no record of the org');
    expect(differences.map(({ key }) => key)).not.toContain(pinKey(repo, 'Help pages'));
    const step = await repo.apply(7);
    expect([step.code, step.outputs['applied'], step.outputs['unreviewed'], pin(repo, 'Help pages')]).toEqual([0, '1', '1', '2']);
  });
});
