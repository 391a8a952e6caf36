import { kinds } from '../../src/kinds/kinds.ts';
import type { Entry, RuleEntry } from '../../src/model/entry.ts';
import type { Place } from '../../src/model/finding.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Kind } from '../../src/model/kind.ts';
import type { LiveResource } from '../../src/model/live.ts';
import type { OrgSettings } from '../../src/model/org.ts';

/** A place in an imagined file. */
export const at = (line: number): Place => ({ file: 'genesys-cloud.yml', line, column: 3 });

/** The kind that most tests are told with. */
export function dataActionKind(): Kind {
  const kind = kinds.find((each) => each.name === 'dataActions');
  if (!kind) throw new Error('The kind is missing');
  return kind;
}

/** An entry as the configuration would give it. */
export const entry = (key: string, fields: JsonObject, more: Partial<Entry> = {}): Entry => ({
  kind: 'dataActions',
  key,
  name: key,
  selectors: {},
  fields,
  at: at(5),
  places: { '/timeout': at(6) },
  ...more,
});

/** A live data action as it is read. */
export const liveAction = (id: string, name: string, timeout: string, more: Partial<LiveResource> = {}): LiveResource => ({
  kind: 'dataActions',
  id,
  name,
  revision: 1,
  entry: { name, timeout },
  traits: { integration: { name: 'CRM', id: 'i1' }, category: { name: 'CRM' } },
  within: 'CRM',
  ...more,
});

/** A timeout rule as the configuration would give it. */
export const rule = (name: string, fields: JsonObject): RuleEntry => ({
  section: 'timeoutRules',
  name,
  fields: { of: 'dataActions', ...fields },
  at: at(20),
  places: {},
});

/** The settings of one org. */
export const orgSettings = (more: Partial<OrgSettings> = {}): OrgSettings => ({
  name: 'prod',
  region: 'eu-west-1',
  credentials: 'PROD',
  allow: [],
  entries: [],
  rules: [],
  policies: {},
  at: at(2),
  regionAt: at(3),
  ...more,
});
