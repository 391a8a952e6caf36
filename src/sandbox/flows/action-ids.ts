import { isObject, type JsonObject } from '../json.ts';
import type { Org } from '../org/org.ts';

/** A definition in which `@action:…` has become the id of the action; what does not change is shared, since definitions can be large. */
export function withActionIds(org: Org, definition: JsonObject): JsonObject {
  const entries = Object.entries(definition).map(([name, value]) => [name, resolved(org, value)] as const);
  return entries.every(([name, value]) => value === definition[name]) ? definition : Object.fromEntries(entries);
}

function resolved(org: Org, value: unknown): unknown {
  if (Array.isArray(value)) return ofEntries(org, value);
  if (isObject(value)) return withActionIds(org, value);
  const named = typeof value === 'string' ? /^@action:(.+)$/s.exec(value)?.[1] : undefined;
  return named === undefined ? value : actionNamed(org, named);
}

function ofEntries(org: Org, entries: readonly unknown[]): readonly unknown[] {
  const after = entries.map((entry) => resolved(org, entry));
  return after.every((entry, i) => entry === entries[i]) ? entries : after;
}

function actionNamed(org: Org, named: string): string {
  const hostOf = (id: string) => org.integrations.get(id)?.config.name;
  const fitting = org.actions.published
    .all()
    .filter(({ name, integrationId }) => [name, `${hostOf(integrationId)}/${name}`].includes(named));
  const [one, another] = fitting;
  if (!one || another) throw new Error(`sandbox org ${org.name}: ${fitting.length} actions are named ${named}`);
  return one.id;
}
