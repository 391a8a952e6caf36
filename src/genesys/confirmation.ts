import type { ApiFailure } from '../model/api-error.ts';
import type { FieldChange } from '../model/change.ts';
import type { Json } from '../model/json.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import type { LiveResource } from '../model/live.ts';
import type { MovedField, Outcome, Reason } from '../model/outcome.ts';
import { valueAt } from '../model/pointer.ts';
import { asPlanned } from '../model/reference-text.ts';
import { sameValue, schemaAt } from '../model/same-value.ts';
import { oneLine } from './one-line.ts';

/** The last reading of a thing that was written: what is live, nothing, or why it could not be read. */
export type Sight = { readonly live: LiveResource | undefined } | { readonly failure: ApiFailure };

/** A setting that is not as wanted, and its live value. */
interface Difference {
  readonly field: FieldChange;
  readonly live: Json | undefined;
}

/** Returns the settings of an outcome that are not as wanted; all of them where the thing is gone. */
export const judge = (outcome: Outcome, live: LiveResource | undefined, schema: JsonSchema): readonly Difference[] =>
  outcome.fields
    .map((field) => ({ field, live: liveValue(live, field) }))
    .filter(
      (each) => live === undefined || !sameValue(each.live, each.field.became ?? each.field.after, schemaAt(schema, each.field.path)),
    );

/** Returns an outcome that was found as wanted. */
export const verified = (outcome: Outcome): Outcome => ({ ...outcome, verified: true });

/** Returns the outcome of what was not found as wanted: failed, or not known where it could not be read. */
export function unconfirmed(outcome: Outcome, sight: Sight | undefined, schema: JsonSchema): Outcome {
  if (!sight || 'failure' in sight) return { ...outcome, status: 'unknown', verified: false, reason: notRead(outcome, sight) };
  const differences = judge(outcome, sight.live, schema);
  const moved = differences.map(movedField);
  const reason: Reason = { code: 'not-verified', message: messageOf(outcome, sight.live, differences), moved };
  return { ...outcome, status: 'failed', verified: false, reason };
}

// What this version does not know is compared in the platform's own form.
function liveValue(live: LiveResource | undefined, field: FieldChange): Json | undefined {
  const { path } = field;
  if (path.startsWith('/unchecked/')) return valueAt(live?.raw, path.slice('/unchecked'.length));
  return asPlanned(valueAt(live?.entry, path), live?.references?.[path], field) ?? (path === '/name' ? live?.name : undefined);
}

const notRead = ({ name }: Outcome, sight: { readonly failure: ApiFailure } | undefined): Reason => ({
  code: 'not-verified',
  message: `"${oneLine(name, 80)}" was written and could not be read again: ${sight?.failure.message ?? 'the run was stopped before'}`,
});

function messageOf({ name }: Outcome, live: LiveResource | undefined, differences: readonly Difference[]): string {
  const label = `"${oneLine(name, 80)}"`;
  if (!live) return `${label} was written and is not found any more`;
  const said = differences.slice(0, 5).map(sentence);
  const rest = differences.length > said.length ? [`and ${differences.length - said.length} more`] : [];
  return `${label} was written, and still is not as wanted: ${[...said, ...rest].join('; ')}`;
}

function sentence({ field, live }: Difference): string {
  const path = oneLine(field.path, 80);
  return field.sensitive ? `${path} has another value` : `${path} is ${shown(live)} and not ${shown(field.after)}`;
}

const shown = (value: Json | undefined): string =>
  value === undefined ? 'not set' : oneLine(typeof value === 'string' ? value : JSON.stringify(value), 60);

const movedField = ({ field, live }: Difference): MovedField => ({
  path: field.path,
  wanted: field.after,
  ...(field.before === undefined ? {} : { reviewed: field.before }),
  ...(live === undefined || field.sensitive ? {} : { live }),
  ...(field.sensitive ? { sensitive: true } : {}),
});
