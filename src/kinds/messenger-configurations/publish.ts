import { type ApiFailure, type Attempt, attempt } from '../../model/api-error.ts';
import type { Change } from '../../model/change.ts';
import type { Reader, Writer } from '../../model/client.ts';
import { type JsonObject, member } from '../../model/json.ts';
import type { WriteContext, WriteResult } from '../../model/kind.ts';
import type { Reason } from '../../model/outcome.ts';
import { type Difference, differencesBetween } from '../differences.ts';
import { failed, reasonFor, unknown } from '../endings.ts';
import { comparable } from '../messenger-content.ts';
import { numberOf, versionPath } from '../messenger-versions.ts';
import { untilReady } from '../until-ready.ts';
import { publishPath } from './addresses.ts';
import { unlike } from './draft.ts';
import { readPublished } from './versions.ts';

// A refusal right after a draft became ready may pass (Genesys' Terraform provider repeats such for half a minute, 2026-07).
const TRIES = 3;
const PAUSE = 2_000;
// How long a new version may be missing in the list is not published (2026-11).
const LOOKS = 5;

/** Publishes a draft that is ready, once, and returns the number of the new version; a publication without an answer is looked for, not repeated. */
export async function publish(writer: Writer, change: Change, draft: JsonObject, context: WriteContext): Promise<WriteResult> {
  for (let left = TRIES; ; left--) {
    const answer = await attempt(() => writer.write({ method: 'POST', path: publishPath(change.id), versioned: false }));
    const revision = 'value' in answer ? numberOf(answer.value) : 0;
    if ('value' in answer && revision > 0) return endWith(writer, revision, answer.value, { change, draft, context });
    const failure = 'failure' in answer ? answer.failure : undefined;
    if (!failure || failure.uncertain) return find(writer, change, draft, context, failure);
    if (left <= 1 || !mayPass(failure)) return failed(reasonFor(failure));
    await context.pause(PAUSE);
  }
}

interface Publication {
  readonly change: Change;
  readonly draft: JsonObject;
  readonly context: WriteContext;
}

// Whoever saved the draft between our last look and the publication is in the version as well: no deployment may follow it unseen.
async function endWith(
  reader: Reader,
  revision: number,
  answer: JsonObject,
  { change, draft, context }: Publication,
): Promise<WriteResult> {
  const version = isWhole(answer) ? { value: answer } : await readVersion(reader, change, revision, context);
  if ('failure' in version) return unknown(reasonFor(version.failure));
  // What the answer leaves out says nothing: that it has every default is UNVERIFIED (2026-11).
  const foreign = unlike(version.value, draft, change).filter(({ after }) => after !== undefined);
  return foreign.length === 0 ? { status: 'applied', revision } : failed(notAlone(revision, foreign, change));
}

async function readVersion(reader: Reader, { id }: Change, revision: number, context: WriteContext): Promise<Attempt<JsonObject>> {
  const look = () => reader.get(versionPath(id, revision));
  const read = await untilReady({ longest: LOOKS * PAUSE, look, judge: (version) => version }, context);
  return 'ready' in read ? { value: read.ready } : read.late;
}

// That the answer holds all of the version is UNVERIFIED (2026-11); languages are in each that does.
const isWhole = (version: JsonObject): boolean => member(version, 'languages') !== undefined;

const notAlone = (revision: number, foreign: readonly Difference[], { name }: Change): Reason => ({
  code: 'moved',
  message: `Version ${revision} of "${name}" was published with something that somebody else saved at the same moment: ${foreign
    .slice(0, 5)
    .map(({ path }) => path)
    .join(', ')}`,
  help: 'No deployment was moved to it. Run the plan again: it shows what the version holds.',
});

// One that names a field stays what it is.
const mayPass = ({ status, namesField }: ApiFailure): boolean => status === 404 || (status === 400 && namesField !== true);

async function find(
  reader: Reader,
  change: Change,
  draft: JsonObject,
  context: WriteContext,
  failure: ApiFailure | undefined,
): Promise<WriteResult> {
  for (let look = 0; look < LOOKS; look++) {
    await context.pause(PAUSE);
    const published = await attempt(() => readPublished(reader, change.id));
    if ('failure' in published) continue;
    const { newest, content = {} } = published.value;
    if (newest > change.revision && differencesBetween(comparable(draft), comparable(content)).length === 0)
      return { status: 'applied', revision: newest };
  }
  return unknown(failure ? reasonFor(failure) : notFound(change));
}

const notFound = (change: Change) => ({
  code: 'not-verified' as const,
  message: `The platform accepted the publication of "${change.name}", and no new version is found`,
  help: 'Look at its versions in the platform; then run again.',
});
