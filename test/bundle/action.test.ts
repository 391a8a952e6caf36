import { describe, expect, it } from 'vitest';
import { manualRun, pullRequest, push, type StepEnded, schedule, startWorkflow, type Workflow } from './step.ts';

const CHANGED = 'version: 1\norgs:\n  dev:\n    region: sandbox\n    dataActions: { Create ticket: 12s, Lookup order: 9s }\n';
const SEED = { pulls: [{ number: 7, files: ['genesys-cloud.yml'] }], branches: { main: 'a'.repeat(40) } };

async function begin(text = CHANGED): Promise<Workflow> {
  const workflow = await startWorkflow(SEED);
  workflow.write('genesys-cloud.yml', text);
  return workflow;
}

const annotations = (step: StepEnded): readonly string[] =>
  step.stdout.split('\n').filter((line) => /^::(error|warning|notice)/.test(line));

const writes = (workflow: Workflow): readonly string[] =>
  workflow.sandbox.exchanges.filter(({ method }) => method === 'PATCH').map(({ path }) => path);

describe('on a pull request', () => {
  it('compares, comments, and passes', async () => {
    const workflow = await begin();
    const step = await workflow.step({}, pullRequest(7));
    expect(step.code).toBe(0);
    expect(step.outputs).toMatchObject({
      changed: 'true',
      changes: '2',
      applied: '0',
      failed: '0',
      drifted: 'false',
      refusal: '',
      orgs: '["dev"]',
    });
    expect(step.outputs['digest']).toMatch(/^[0-9a-f]{64}$/);
    const [comment, ...others] = workflow.github.comments(7);
    expect(others).toEqual([]);
    expect(comment?.body).toMatch(/^<!-- genesys-cloud-config-action:[0-9a-f]{16}:[0-9a-f]{16} -->\n<!-- genesys-cloud-record:\S+ -->\n/);
    expect(comment?.body).toContain('2 changes in 1 org');
    expect(comment?.body).toMatch(/\| .*Create ticket.* \| .*30s.* → .*12s.* \|/);
    expect(comment?.body).toContain(`digest:${step.outputs['digest']?.slice(0, 16)}`);
    expect(step.outputs['comment-url']).toBe(comment?.html_url);
    expect(step.summary).toContain('2 changes in 1 org');
    expect(writes(workflow)).toEqual([]);
  });

  it('brings its one comment up to date, and leaves one that is', async () => {
    const workflow = await begin();
    await workflow.step({}, pullRequest(7));
    const first = workflow.github.comments(7)[0]?.body;
    await workflow.step({}, pullRequest(7));
    workflow.write('genesys-cloud.yml', CHANGED.replace('12s', '13s'));
    await workflow.step({}, pullRequest(7));
    expect(workflow.github.comments(7)).toHaveLength(1);
    expect(workflow.github.comments(7)[0]?.body).not.toBe(first);
  });

  it('of a fork reads no credentials, even where there are some', async () => {
    const workflow = await begin();
    const step = await workflow.step({}, pullRequest(7, { fork: true }));
    expect(step.code).toBe(0);
    expect(workflow.sandbox.exchanges).toEqual([]);
    expect(step.summary).toMatch(/another repository/);
  });

  it('without any credentials says what it looked for, and passes', async () => {
    const workflow = await begin();
    const step = await workflow.step({}, { ...pullRequest(7), env: {} });
    expect(step.code).toBe(0);
    expect(step.summary).toMatch(/Not compared with any org/);
    expect(step.summary).toContain('GENESYS_DEV_CLIENT_ID');
    expect(workflow.sandbox.exchanges).toEqual([]);
  });

  it('with credentials for some orgs only fails for the others', async () => {
    const workflow = await begin(`${CHANGED}  test: { region: sandbox, dataActions: { Create ticket: 12s } }\n`);
    const env = { GENESYS_DEV_CLIENT_ID: 'sandbox-dev', GENESYS_DEV_CLIENT_SECRET: 'sandbox-dev-secret', GENESYS_DEV_REGION: 'sandbox' };
    const step = await workflow.step({}, { ...pullRequest(7), env });
    expect(step.code).toBe(1);
    expect(step.summary).toContain('GENESYS_TEST_CLIENT_ID');
    expect(step.outputs).toMatchObject({ changes: '2', digest: '' });
  });

  it('puts what is wrong at its file and line, and asks no org', async () => {
    const workflow = await begin(
      'version: 1\norgs:\n  dev:\n    region: sandbox\n    dataActions:\n      Create ticket: 12\n      Lookup order: { timout: 9s }\n',
    );
    const step = await workflow.step({}, pullRequest(7));
    expect(step.code).toBe(1);
    expect(annotations(step).slice(0, 2)).toEqual([
      expect.stringMatching(/^::error title=unit-missing,file=genesys-cloud\.yml,line=6,col=22::/),
      expect.stringMatching(/^::error title=unknown-key,file=genesys-cloud\.yml,line=7,col=23::.*timeout/),
    ]);
    expect(workflow.sandbox.exchanges).toEqual([]);
  });

  it('goes on where the comment is refused, and says why', async () => {
    const workflow = await begin();
    workflow.github.fault({ method: 'POST', path: /comments$/, status: 403, body: { message: 'Resource not accessible by integration' } });
    const step = await workflow.step({}, pullRequest(7));
    expect(step.code).toBe(0);
    expect(step.summary).toMatch(/comment could not be written.*Resource not accessible by integration/);
    expect(step.summary).toContain('pull-requests: write');
  });

  it('never applies, whatever the inputs say', async () => {
    const workflow = await begin();
    const step = await workflow.step({ command: 'apply', approval: 'none' }, pullRequest(7));
    expect([step.code, step.outputs['refusal']]).toEqual([1, 'wrong-event']);
    expect(workflow.sandbox.exchanges).toEqual([]);
  });

  it('that is closed does nothing', async () => {
    const workflow = await begin();
    const step = await workflow.step({}, pullRequest(7, { action: 'closed' }));
    expect([step.code, workflow.sandbox.exchanges.length, workflow.github.requests.length]).toEqual([0, 0, 0]);
  });
});

describe('an apply', () => {
  it('is refused on a push that no review stands behind', async () => {
    const workflow = await begin();
    const step = await workflow.step({}, push);
    expect([step.code, step.outputs['refusal'], writes(workflow).length]).toEqual([1, 'not-reviewed', 0]);
  });

  it('without any credentials fails: it is not quietly a validation', async () => {
    const workflow = await begin();
    const step = await workflow.step({}, { ...push, env: {} });
    expect(step.code).toBe(1);
    expect(step.summary).toContain('GENESYS_DEV_CLIENT_ID');
  });

  it('by hand needs a digest: there is no pull request that it merges', async () => {
    const workflow = await begin();
    const step = await workflow.step({ command: 'apply' }, manualRun);
    expect(step.code).toBe(1);
    expect(step.stdout).toContain('approval: digest:');
    expect(workflow.sandbox.exchanges).toEqual([]);
  });

  it('writes on a push by `approval: none`, warns, and leaves a report', async () => {
    const workflow = await begin(CHANGED.replace('sandbox\n', 'sandbox\n    organizationId: 3f1c2b7e-5d84-4a0e-9c36-7b1f0e2d4a51\n'));
    const step = await workflow.step({ command: 'apply', approval: 'none' }, push);
    expect(step.code).toBe(0);
    expect(step.outputs).toMatchObject({ applied: '2', failed: '0', 'report-file': expect.stringMatching(/dev\.report\.json$/) });
    expect(step.summary).toMatch(/2 of 2 changes applied/);
    expect(step.stdout).toMatch(/approval-none/);
    expect(workflow.sandbox.org('dev').action('Create ticket').config?.timeoutSeconds).toBe(12);
  });

  it('by hand takes the digest of the plan, on the newest commit only', async () => {
    const workflow = await begin();
    const digest = (await workflow.step({}, pullRequest(7))).outputs['digest']?.slice(0, 16);
    const inputs = { command: 'apply', approval: `digest:${digest}` };
    const old = await workflow.step(inputs, { ...manualRun, sha: 'd'.repeat(40) });
    expect([old.code, writes(workflow).length]).toEqual([1, 0]);
    const branch = await workflow.step(inputs, { ...manualRun, ref: 'refs/heads/feature' });
    expect([branch.code, branch.outputs['refusal']]).toEqual([1, 'wrong-event']);
    const step = await workflow.step(inputs, manualRun);
    expect([step.code, step.outputs['applied']]).toEqual([0, '2']);
  });

  it('is refused where the plan is no longer the one of the digest', async () => {
    const workflow = await begin();
    const step = await workflow.step({ command: 'apply', approval: `digest:${'0'.repeat(16)}` }, push);
    expect([step.code, step.outputs['refusal'], writes(workflow).length]).toEqual([1, 'digest-differs', 0]);
  });
});

describe('drift', () => {
  it('on a schedule is told, and fails only where that is wanted', async () => {
    const workflow = await begin();
    const told = await workflow.step({}, schedule);
    expect([told.code, told.outputs['drifted']]).toEqual([0, 'true']);
    const failed = await workflow.step({ 'fail-on-drift': 'true' }, schedule);
    expect([failed.code, failed.outputs['drifted']]).toEqual([1, 'true']);
    expect(writes(workflow)).toEqual([]);
  });
});

describe('inputs', () => {
  it('are all judged at once, each with what to write', async () => {
    const workflow = await begin();
    const step = await workflow.step(
      { command: 'aply', parallel: '0', comment: 'sometimes', approval: 'digest:abc', 'fail-on-drift': 'yes' },
      push,
    );
    expect(step.code).toBe(1);
    const errors = annotations(step).filter((line) => line.startsWith('::error title=input-invalid'));
    for (const name of ['command', 'parallel', 'comment', 'approval', 'fail-on-drift']) expect(errors.join('\n')).toContain(`\`${name}\``);
    expect(workflow.sandbox.exchanges).toEqual([]);
  });

  it('take the orgs and a working directory', async () => {
    const workflow = await startWorkflow(SEED);
    workflow.write('infra/genesys-cloud.yml', `${CHANGED}  test: { region: sandbox, dataActions: { Create ticket: 12s } }\n`);
    const step = await workflow.step({ command: 'plan', orgs: 'test', 'working-directory': 'infra' }, push);
    expect(step.outputs).toMatchObject({ changes: '1', orgs: '["test"]', 'plan-file': expect.stringMatching(/test\.plan\.json$/) });
  });

  it('give the orgs of the files for a matrix', async () => {
    const workflow = await begin(`${CHANGED}  test: { region: sandbox }\n`);
    const step = await workflow.step({ command: 'validate' }, push);
    expect([step.code, step.outputs['orgs']]).toEqual([0, '["dev","test"]']);
  });

  it('`hosts` alone can name a host: the variable is not read', async () => {
    const workflow = await begin();
    const env = { GENESYS_HOSTS: JSON.stringify({ sandbox: workflow.sandbox.hosts }) };
    const step = await workflow.step({ command: 'plan', hosts: '' }, { ...push, env });
    expect(step.code).toBe(1);
    expect(annotations(step).join('\n')).toContain('unknown-region');
    expect(workflow.sandbox.exchanges).toEqual([]);
  });
});

describe('events', () => {
  it.each(['pull_request_target', 'workflow_run', 'issue_comment'])('%s is refused', async (name) => {
    const workflow = await begin();
    const step = await workflow.step({}, { ...pullRequest(7), name });
    expect([step.code, step.outputs['refusal'], workflow.sandbox.exchanges.length]).toEqual([1, 'wrong-event', 0]);
  });

  it('that nobody knows ask for a command', async () => {
    const workflow = await begin();
    const step = await workflow.step({}, { name: 'discussion', payload: {} });
    expect(step.code).toBe(1);
    expect(step.stdout).toMatch(/command: validate/);
  });
});

describe('secrets', () => {
  it('are masked before anything else is printed, and stand nowhere else', async () => {
    const workflow = await begin();
    const step = await workflow.step(
      { command: 'apply', approval: 'none' },
      {
        ...push,
        env: { GENESYS_DEV_CLIENT_ID: 'sandbox-dev', GENESYS_DEV_CLIENT_SECRET: 'sandbox-dev-secret', GENESYS_DEV_REGION: 'sandbox' },
      },
    );
    const tokens = workflow.sandbox.org('dev').tokens();
    expect(tokens.length).toBeGreaterThan(0);
    const lines = step.stdout.split('\n');
    const rest = lines.filter((line) => !line.startsWith('::add-mask::'));
    for (const secret of [
      'sandbox-dev-secret',
      Buffer.from('sandbox-dev:sandbox-dev-secret').toString('base64'),
      'ghs_token_of_the_job',
      ...tokens,
    ]) {
      expect(lines).toContain(`::add-mask::${secret}`);
      expect([rest.join('\n'), step.stderr, step.summary, JSON.stringify(step.outputs)].join('\n')).not.toContain(secret);
    }
  });
});

describe('hostile names', () => {
  it('run no command, and break out of no cell', async () => {
    const names = [
      'x\n::set-output name=a::b',
      '##[add-mask]x',
      '| a | b |',
      '`````',
      '<img src=x onerror=1>',
      '--> @octocat #1',
      '\u001b[31mred',
      '\u202eevil',
      '__proto__',
    ];
    const workflow = await startWorkflow(SEED);
    for (const name of names) workflow.sandbox.org('dev').addAction({ name, integration: 'CRM web services', timeoutSeconds: 5 });
    const entries = names.map((name) => `      ${JSON.stringify(name)}: 6s`).join('\n');
    workflow.write('genesys-cloud.yml', `version: 1\norgs:\n  dev:\n    region: sandbox\n    dataActions:\n${entries}\n`);
    const step = await workflow.step({}, pullRequest(7));
    expect([step.code, step.outputs['changes']]).toEqual([0, String(names.length)]);
    expect(step.stdout.split(/\r\n|\r|\n/).filter((line) => /^\s*::(?!(add-mask|error|warning|notice|debug)\b)/.test(line))).toEqual([]);
    expect(step.stdout).not.toContain('##[');
    const body = workflow.github.comments(7)[0]?.body ?? '';
    const rows = body.split('\n').filter((line) => line.startsWith('|') && line.includes('5s'));
    expect(rows).toHaveLength(names.length);
    expect(body).not.toContain('\u001b');
    expect(body).not.toContain('\u202e');
    expect(body.match(/<!--/g)).toHaveLength(2);
  });
});
