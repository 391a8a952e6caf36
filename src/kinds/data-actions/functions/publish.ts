import { type ApiFailure, attempt } from '../../../model/api-error.ts';
import type { Change } from '../../../model/change.ts';
import type { Writer } from '../../../model/client.ts';
import { isJsonObject, type JsonObject, member } from '../../../model/json.ts';
import type { WriteContext, WriteResult } from '../../../model/kind.ts';
import type { Reason } from '../../../model/outcome.ts';
import { versionIn } from '../../answer.ts';
import type { Present } from '../../compare.ts';
import { failed } from '../../endings.ts';
import { lookAgain } from '../../look-again.ts';
import { schema } from '../schema.ts';
import { publishPath, validationPath } from './addresses.ts';

// While code is applied the platform refuses to publish (Terraform provider issue 2127, which tries ten times; 2026).
const PROCESSING = 'ACTION.PROCESSING';
const TRIES = 10;
const PAUSE = 4_000;

/** Returns why a draft cannot be published, as the platform says it; undefined where it can. Throws an `ApiError`. */
export async function refusalOf(writer: Writer, change: Change): Promise<Reason | undefined> {
  const answer = await writer.get(validationPath(change.id));
  if (member(answer, 'valid') !== false) return undefined;
  return {
    code: 'draft-refused',
    message: `The platform does not take the draft of "${change.name}"${errorsIn(answer)}`,
    help: 'Correct it and run again: nothing was published, and the draft is continued.',
  };
}

function errorsIn(answer: JsonObject): string {
  const errors = member(answer, 'errors');
  const texts = (Array.isArray(errors) ? errors : []).flatMap((each) => (isJsonObject(each) ? [member(each, 'message')] : []));
  const said = texts.filter((each) => typeof each === 'string').map((each) => each.slice(0, 100));
  return said.length === 0 ? '' : `: ${said.slice(0, 5).join('; ')}`;
}

/** Publishes a draft with its own version; one without an answer is looked after by what is live. */
export async function publish(
  writer: Writer,
  change: Change,
  version: number,
  look: () => Promise<Present>,
  context: WriteContext,
): Promise<WriteResult> {
  const request = { method: 'POST', path: publishPath(change.id), body: { version }, versioned: true } as const;
  for (let left = TRIES; ; left--) {
    const answer = await attempt(() => writer.write(request));
    const revision = 'value' in answer ? versionIn(answer.value) : undefined;
    if (revision !== undefined) return { status: 'applied', revision };
    if (!('failure' in answer) || !isProcessing(answer.failure)) return lookAgain(change, answer, look, schema);
    if (left <= 1) return failed(stillProcessing(change));
    await context.pause(PAUSE);
  }
}

const isProcessing = ({ status, errorCode }: ApiFailure): boolean => status === 400 && errorCode?.toUpperCase() === PROCESSING;

const stillProcessing = (change: Change): Reason => ({
  code: 'not-ready',
  message: `The platform was still processing the function of "${change.name}" after ${(TRIES - 1) * (PAUSE / 1_000)} seconds, so the draft was not published`,
  help: 'Run again: the draft is continued.',
});
