import { expect, it, onTestFinished } from 'vitest';
import type { Report } from '../../src/model/outcome.ts';
import type { FaultEffect, OrgContents } from '../../src/sandbox/sandbox.ts';
import { followed, settled, startMessaging } from '../builders/messaging-org.ts';
import { endings, type OrgRun } from '../builders/org-run.ts';

const NEW = '#8A1C1C';
const SHOP = 'Shop messenger';
const FOLLOWERS = ['Public site', 'Help pages'];

/** One colour, and two deployments that show it: one that is in step, and one that is behind. */
const file = followed(NEW, {
  allow: { 'takes-along': ['messengerDeployments/Help pages'] },
  messengerDeployments: Object.fromEntries(FOLLOWERS.map((name) => [name, { configuration: SHOP }])),
});

// More requests than any of these runs makes.
const FOR_EVER = 10_000;

const faults: readonly (readonly [string, FaultEffect & { readonly times?: number }])[] = [
  ['429', { status: 429 }],
  ['500', { status: 500 }],
  ['503 with a page', { status: 503, body: '<html>Bad gateway</html>' }],
  ['HTML in place of an answer', { status: 200, body: '<html>Sign in</html>' }],
  ['an answer that says nothing', { status: 200, body: {} }],
  ['a connection that breaks before the effect', { drop: 'before' }],
  ['a connection that breaks after the effect', { drop: 'after' }],
  ['half of an answer', { halfBody: true }],
  ['a refusal', { status: 400 }],
  ['503 from then on', { status: 503, times: FOR_EVER }],
  ['no connection from then on', { drop: 'before', times: FOR_EVER }],
];

/** What is live of the change. */
const liveOf = ({ org }: OrgRun): Readonly<Record<string, boolean>> => ({
  [SHOP]: org.messengerConfiguration(SHOP).versions.length === 4,
  ...Object.fromEntries(FOLLOWERS.map((name) => [name, org.messengerDeployment(name).configuration.version === '4'])),
});

/** What must hold of every outcome: what is said to be applied is live, and what is said not to be is not. */
function expectHonest(report: Report, live: Readonly<Record<string, boolean>>, where: string): void {
  for (const { name, status, verified } of report.outcomes) {
    if (status === 'applied') expect([name, live[name], verified], where).toEqual([name, true, true]);
    if (status === 'failed' || status === 'blocked') expect([name, status, live[name]], where).toEqual([name, status, false]);
  }
}

/** The org without what the file names, and without what every write moves. */
function others({ audits: _, ...contents }: OrgContents): unknown {
  const text = JSON.stringify(settled(contents)).replaceAll(NEW, '#0B5FA5');
  const { messengerConfigurations, messengerDeployments, ...rest } = JSON.parse(text);
  for (const each of messengerDeployments) {
    if (FOLLOWERS.includes(each.name)) each.configuration.version = 'as it may';
    // Read so where nobody set it, and sent back as it was read.
    each.allowAllDomains ??= false;
    delete each.status;
  }
  for (const each of messengerConfigurations) if (each.name === SHOP) each.versions = each.versions.slice(0, 3);
  return { messengerConfigurations, messengerDeployments, ...rest };
}

it.each(faults)('%s, at each request of an apply: no untruth, nothing twice, and the next run makes up for it', async (_, effect) => {
  const run = await startMessaging();
  onTestFinished(() => run.sandbox.close());
  await run.plan(file);
  const { length: planned } = run.sandbox.exchanges;
  for (let at = planned - 1; await holdsAt(effect, at); at++);
});

/** Applies the change with a fault at one request, and again without; returns whether there was such a request. */
async function holdsAt(effect: FaultEffect, at: number): Promise<boolean> {
  const run = await startMessaging();
  const before = others(run.org.snapshot());
  run.sandbox.fault({ ...effect, skip: at });
  const report = await run.apply(file);
  const hit = run.sandbox.exchanges[at];
  const where = `${hit?.method} ${hit?.path}, ${endings(report).join(', ')}`;
  expectHonest(report, liveOf(run), where);
  expect(others(run.org.snapshot()), where).toEqual(before);
  run.sandbox.clear();
  expectHonest(await run.apply(file), liveOf(run), where);
  expect(liveOf(run), where).toEqual({ [SHOP]: true, 'Public site': true, 'Help pages': true });
  expect(others(run.org.snapshot()), where).toEqual(before);
  expect(
    (await run.plan(file)).plan.orgs.flatMap(({ changes }) => changes),
    where,
  ).toEqual([]);
  await run.sandbox.close();
  return hit !== undefined;
}
