import type { ChildProcess } from 'node:child_process';
import { pullRequest, schedule, startWorkflow } from '../bundle/step.ts';
import { type File, startRepository, yamlOf } from '../scenarios/repository.ts';
import { textOf } from './markdown.ts';
import { messagingExamples } from './messaging-examples.ts';

// What the sandbox begins with: dev has Create ticket 30 s, Lookup order 8 s; prod has Create ticket 25 s.
const START: File = { dev: { 'Create ticket': '30s', 'Lookup order': '8s' }, prod: { 'Create ticket': '25s' } };
const CHANGED: File = { dev: { 'Create ticket': '12s', 'Lookup order': '8s' }, prod: { 'Create ticket': '20s' } };
const LATER: File = { dev: { 'Create ticket': '14s', 'Lookup order': '8s' }, prod: { 'Create ticket': '20s' } };
const PATCH = { method: 'PATCH', path: '/api/v2/integrations/actions/{actionId}' } as const;

const began = () => startRepository(START, [{ number: 7, file: CHANGED }]);

/** What the pages show: by the name above each example, how the built bundle comes to write it. */
export const examples: Readonly<Record<string, () => Promise<string>>> = {
  ...messagingExamples,
  'the sample of three orgs': async () => {
    const sample = textOf('config-samples/three-orgs.yml').replaceAll(/region: [a-z]+-[a-z]+-\d/g, 'region: sandbox');
    const before = sample.replace(/^defaults:[\s\S]*(?=^orgs:)/m, '').replaceAll(/^ {4}(?:use|dataActions):.*\n(?: {6}.*\n)*/gm, '');
    const workflow = await startWorkflow({
      pulls: [{ number: 7, files: ['genesys-cloud.yml'] }],
      commits: {
        ['a'.repeat(40)]: { parents: ['c'.repeat(40)], files: { 'genesys-cloud.yml': sample } },
        ['c'.repeat(40)]: { files: { 'genesys-cloud.yml': before } },
      },
    });
    workflow.write('genesys-cloud.yml', sample);
    await workflow.step({}, pullRequest(7));
    return workflow.github.comments(7)[0]?.body ?? '';
  },
  planned: async () => {
    const repo = await began();
    repo.byHand('dev', 'Lookup order', 50);
    await repo.plan(7);
    return repo.comment(7);
  },
  applied: async () => {
    const repo = await began();
    repo.byHand('dev', 'Lookup order', 50);
    await repo.plan(7);
    await repo.apply(7);
    return repo.comment(7);
  },
  done: async () => {
    const repo = await began();
    await repo.plan(7);
    repo.byHand('dev', 'Create ticket', 12);
    await repo.apply(7);
    return repo.comment(7);
  },
  moved: async () => {
    const repo = await began();
    await repo.plan(7);
    repo.byHand('dev', 'Create ticket', 29);
    await repo.apply(7);
    return repo.comment(7);
  },
  'other wish': async () => {
    const repo = await began();
    await repo.plan(7, { file: { ...CHANGED, dev: { 'Create ticket': '13s', 'Lookup order': '8s' } } });
    await repo.apply(7);
    return repo.comment(7);
  },
  superseded: async () => {
    const repo = await startRepository(START, [
      { number: 7, file: CHANGED },
      { number: 8, file: LATER, base: CHANGED },
    ]);
    await repo.plan(7);
    await repo.apply(7, { tip: 8 });
    return repo.comment(7);
  },
  'a direct push': async () => {
    const repo = await startRepository(START, [], '', CHANGED);
    return (await repo.pushDirectly(CHANGED, START)).summary;
  },
  'a risk': async () => {
    const actions = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`Extra ${index}`, '5s']));
    const file = (seconds: string): File => ({ dev: { ...actions, 'Create ticket': seconds, 'Lookup order': seconds } });
    const policy = '    policies: { maximumChange: 10% }\n';
    const repo = await startRepository(file('8s'), [{ number: 7, file: file('9s') }], policy);
    for (const name of Object.keys(actions)) repo.sandbox.org('dev').addAction({ name, integration: 'Billing', timeoutSeconds: 5 });
    await repo.plan(7);
    return repo.comment(7);
  },
  stopped: async () => {
    const three = (...seconds: readonly [string, string, string]): File => ({
      dev: { 'Create ticket': seconds[0], 'Find customer': seconds[1], 'Lookup order': seconds[2] },
    });
    const repo = await startRepository(three('30s', '10s', '8s'), [{ number: 7, file: three('12s', '11s', '9s') }]);
    await repo.plan(7);
    let child: ChildProcess | undefined;
    repo.sandbox.fault({ ...PATCH, skip: 1, meanwhile: () => void child?.kill('SIGKILL') });
    const step = await repo.apply(7, {
      onStart: (started) => {
        child = started;
      },
    });
    await repo.postApply(7, step);
    return repo.comment(7);
  },
  drift: async () => {
    const workflow = await startWorkflow({});
    workflow.write('genesys-cloud.yml', yamlOf(START));
    const set = (org: string, seconds: number, by?: { id: string; isClient: true }): void =>
      workflow.sandbox
        .org(org)
        .changeAction('Create ticket', (action) => void Object.assign(action.config ?? {}, { timeoutSeconds: seconds }), by);
    // The newest comes first in the table: dev's, be it a moment later or none.
    set('prod', 20, { id: '4a7d1c2b-0f35-4e68-9b1a-6c2d8e9f0a13', isClient: true });
    set('dev', 45);
    await workflow.step({ since: '30d' }, schedule);
    return workflow.github.issues()[0]?.body ?? '';
  },
};
