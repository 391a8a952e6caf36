import { schedule, startWorkflow } from '../bundle/step.ts';
import { type Repository, startRepository } from '../scenarios/repository.ts';

const FOLLOWING = `    messengerDeployments:
      Public site: { configuration: Support messenger }
`;
const CHANGE = `    messengerConfigurations:
      Support messenger:
        labels:
          en-us: { MessengerHomeHeaderTitle: Hi there }
        messenger:
          styles: { primaryColor: "#00695C" }
`;
const ELSEWHERE = `    messengerDeployments:
      Help pages: { configuration: Support messenger }
`;
const COMMITTED = `version: 1
orgs:
  prod:
    region: sandbox
    organizationId: c7e05a13-96f2-4d8b-8e41-2a9d6c3b5f70
    messengerConfigurations:
      Support messenger:
        messenger: { styles: { primaryColor: "#0B5FA5" } }
    messengerDeployments:
      Public site: { configuration: Support messenger }
`;

const markdown = (enabled: boolean) => ({ messenger: { apps: { conversations: { markdown: { enabled } } } } });

/** Starts a repository whose pull request 7 adds settings to each of these orgs; nothing has to be waited for. */
async function startWith(orgs: readonly string[], change: string, before: string): Promise<Repository> {
  const file = Object.fromEntries(orgs.map((org) => [org, {}]));
  const repo = await startRepository(file, [{ number: 7, file, settings: change }], before);
  for (const org of orgs) repo.sandbox.org(org).behave({ pendingReads: 0, cdnLag: 0 });
  return repo;
}

/** What the page about web messaging shows. */
export const messagingExamples: Readonly<Record<string, () => Promise<string>>> = {
  'a messenger changes': async () => {
    const repo = await startWith(['dev', 'prod'], CHANGE, FOLLOWING);
    await repo.plan(7);
    return repo.comment(7);
  },
  'a messenger is applied': async () => {
    const repo = await startWith(['dev', 'prod'], CHANGE, FOLLOWING);
    await repo.plan(7);
    await repo.apply(7);
    return repo.comment(7);
  },
  'a deployment takes along': async () => {
    const repo = await startWith(['prod'], ELSEWHERE, '');
    await repo.plan(7);
    return repo.comment(7);
  },
  'a draft of somebody else': async () => {
    const repo = await startWith(['prod'], CHANGE, FOLLOWING);
    repo.sandbox.org('prod').changeMessengerDraft('Support messenger', markdown(true));
    await repo.plan(7);
    return repo.comment(7);
  },
  'drift of a messenger': async () => {
    const workflow = await startWorkflow({});
    workflow.write('genesys-cloud.yml', COMMITTED);
    const prod = workflow.sandbox.org('prod');
    prod.changeMessengerDraft('Support messenger', { messenger: { styles: { primaryColor: '#00695C' } } });
    prod.publishMessengerDraft('Support messenger');
    prod.changeMessengerDraft('Support messenger', markdown(true));
    await workflow.step({}, schedule);
    return workflow.github.issues()[0]?.body ?? '';
  },
};
