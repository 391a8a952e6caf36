import { type ApiFailure, attempt } from '../../../model/api-error.ts';
import type { JsonObject } from '../../../model/json.ts';
import type { WriteResult } from '../../../model/kind.ts';
import type { Reason } from '../../../model/outcome.ts';
import { failed, reasonFor } from '../../endings.ts';
import { definitionDifferences } from '../definition-differences.ts';
import { definitionPath, holderOf, textAt, versionIn } from '../platform.ts';
import { actionOn } from './lock.ts';
import { failureOf, lookUntilIdle } from './look.ts';
import { type Step, stoppedBy, type Task, withMore } from './task.ts';

/** How a check-in ended: as a version, or not; then whether the lock and the draft are still ours to take back. */
export type CheckedIn = { readonly version: string } | { readonly reason: Reason; readonly isHeld: boolean };

/** Makes a version of the saved draft, which gives back the lock, and waits for it. */
export async function checkIn(task: Task): Promise<CheckedIn> {
  const begun = await attempt(() => task.writer.write(actionOn(task, 'checkin')));
  if ('failure' in begun && !begun.failure.uncertain) return { reason: reasonFor(begun.failure), isHeld: true };
  const flow = await lookUntilIdle(task, 'value' in begun ? textAt(begun.value, 'id') : undefined);
  if ('reason' in flow) return { reason: withMore(flow.reason, unknownState(task)), isHeld: false };
  const version = versionIn(flow.value, 'checkedInVersion');
  const why = failureOf(flow.value);
  const isHeld = holderOf(flow.value) !== undefined;
  if (why === undefined && !isHeld && version !== '') return { version };
  return { reason: notCheckedIn(task, why ?? ('failure' in begun ? begun.failure.message : 'it has no new version')), isHeld };
}

/** Puts a checked-in version live, waits for it, and holds it against what was intended; what is live differs in nothing, or it is said. */
export async function publish(task: Task, version: string, intended: JsonObject): Promise<WriteResult> {
  const begun = await beginPublication(task, version);
  if ('reason' in begun) return failed(notPublished(task, version, begun.reason.message));
  const flow = await lookUntilIdle(task, begun.value);
  if ('reason' in flow) return failed(notPublished(task, version, flow.reason.message));
  if (versionIn(flow.value, 'publishedVersion') !== version)
    return failed(notPublished(task, version, failureOf(flow.value) ?? 'the platform gave no reason'));
  return prove(task, version, intended);
}

/** Returns the id of the operation that publishes, empty where its answer was lost. */
async function beginPublication(task: Task, version: string): Promise<Step<string>> {
  for (let tries = 1; ; tries++) {
    const begun = await attempt(() => task.writer.write(actionOn(task, 'publish', version)));
    if ('value' in begun) return { value: textAt(begun.value, 'id') };
    if (begun.failure.uncertain) return { value: '' };
    if (tries > 1 || !isBusyFailure(begun.failure)) return stoppedBy(begun.failure);
    const flow = await lookUntilIdle(task);
    if ('reason' in flow) return flow;
  }
}

const isBusyFailure = ({ errorCode }: ApiFailure): boolean => errorCode === 'architect.operation.already.in.progress';

async function prove(task: Task, version: string, intended: JsonObject): Promise<WriteResult> {
  const revision = Number.parseFloat(version) || 0;
  const read = await attempt(() => task.writer.get(definitionPath(task.change.id, version)));
  if ('failure' in read) return { status: 'unknown', reason: withMore(reasonFor(read.failure), wayBack(task)) };
  const places = definitionDifferences(intended, read.value).map(({ path }) => path);
  if (places.length === 0) return { status: 'applied', revision };
  return { status: 'failed', reason: notFaithful(task, version, places), stopOrg: true };
}

const MOST_PLACES = 5;

function notFaithful(task: Task, version: string, places: readonly string[]): Reason {
  const shown = places.slice(0, MOST_PLACES).join(', ');
  const more = places.length > MOST_PLACES ? ` and ${places.length - MOST_PLACES} more` : '';
  const message = `Version ${version} of "${task.change.name}" is live, and differs from what was saved in ${shown}${more}. ${wayBack(task)}. Nothing more is written in this org`;
  return { code: 'write-not-faithful', message };
}

const wayBack = ({ change, planned }: Task): string =>
  `The way back is \`POST /api/v2/flows/actions/publish?flow=${change.id}&version=${planned.version}\``;

const notPublished = ({ change, planned }: Task, version: string, why: string): Reason => ({
  code: 'not-published-yet',
  message: `Version ${version} of "${change.name}" is checked in and was not published: ${why}. Version ${planned.version} is still live`,
  help: `Mend the cause, then run again: version ${version} is published then. To give it up, open version ${planned.version} in Architect and check it in again.`,
});

const notCheckedIn = ({ change }: Task, why: string): Reason => ({
  code: 'not-ready',
  message: `"${change.name}" could not be checked in: ${why}`,
  help: 'Look at the flow in Architect; then run again.',
});

const unknownState = ({ change, planned }: Task): string =>
  `Whether "${change.name}" was checked in is not known; version ${planned.version} is still live, and the next run continues what it finds`;
