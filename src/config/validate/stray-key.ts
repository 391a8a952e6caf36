import type { Code } from '../../model/codes.ts';
import { type JsonSchema, schemaOf } from '../../model/json-schema.ts';
import { layerInWords, subjectOf } from '../resolve/whereabouts.ts';
import { choice, code, quoted } from '../words.ts';
import { nearestKey } from './nearest-key.ts';
import type { Problem } from './problem.ts';

/** A key that stands where nothing knows it. */
export interface StrayKey {
  readonly key: string;
  readonly problem: Problem;
  /** The keys that are known there. */
  readonly known: readonly string[];
}

/** What is said of a stray key beside that it is not known. */
export interface Remark {
  readonly code?: Code;
  readonly message?: string;
  readonly help: string;
}

/** The remarks, the most telling first. */
const REMARKS: readonly ((stray: StrayKey) => Remark | undefined)[] = [
  unknownRisk,
  orgOnly,
  gone,
  serverOwned,
  platformName,
  useInProfile,
  nameOfHost,
  belongsElsewhere,
  nearKnown,
  listKnown,
];

/** Returns the most telling remark on a stray key: the nearest known one, or where it belongs. */
export const remarkOn = (stray: StrayKey): Remark | undefined =>
  REMARKS.reduce<Remark | undefined>((found, remark) => found ?? remark(stray), undefined);

function unknownRisk({ key, problem, known }: StrayKey): Remark | undefined {
  const { layer, inner } = problem.where;
  if (layer !== 'org' || inner.length !== 1 || inner[0] !== 'allow') return undefined;
  const near = nearestKey(key, known);
  const help = `${near === undefined ? '' : `Did you mean ${code(near)}? `}The risks are ${known.join(', ')}.`;
  return { code: 'unknown-risk', message: `There is no risk ${quoted(key)}`, help };
}

function orgOnly(stray: StrayKey): Remark | undefined {
  const { key, problem } = stray;
  const { where } = problem;
  if (where.layer !== 'defaults' && where.layer !== 'profile') return undefined;
  const known = where.form ? propertyOf(formAt(stray), key)?.['x-org-only'] === true : isLayer(stray) && isOrgKey(stray);
  if (!known || (key === 'use' && where.layer === 'profile')) return undefined;
  const reason = where.form && key === 'id' ? 'is an id of one org, so it can' : 'can';
  const message = `${subjectOf({ ...where, inner: [...where.inner, key] })} ${reason} stand in an org only`;
  return { code: 'org-only', message, help: `Move it from ${layerInWords(where)} to the org.` };
}

function gone(stray: StrayKey): Remark | undefined {
  const all = formAt(stray)?.['x-gone'] ?? {};
  const found = Object.hasOwn(all, stray.key) ? all[stray.key] : undefined;
  const { where } = stray.problem;
  return found && { message: `${subjectOf({ ...where, inner: [...where.inner, stray.key] })} ${found.why}`, help: found.instead };
}

function serverOwned({ key, problem }: StrayKey): Remark | undefined {
  if (!problem.where.form?.kind?.serverOwned.includes(key)) return undefined;
  return {
    code: 'server-owned',
    message: `${quoted(key)} of ${problem.subject} belongs to the platform and cannot be written`,
    help: 'Remove it.',
  };
}

function platformName(stray: StrayKey): Remark | undefined {
  const fields = Object.entries(stray.problem.where.form?.kind?.platformFields ?? {});
  const field = isThing(stray) ? fields.find(([, path]) => path.split('.').at(-1) === stray.key) : undefined;
  return field && { help: `Here it is called ${code(field[0].slice(1).replaceAll('/', '.'))}.` };
}

function useInProfile(stray: StrayKey): Remark | undefined {
  const inProfile = isLayer(stray) && stray.problem.where.layer === 'profile' && stray.key === 'use';
  return inProfile ? { help: 'A profile uses no other profile: list both under `use` of the org.' } : undefined;
}

function nameOfHost(stray: StrayKey): Remark | undefined {
  const inOrg = isLayer(stray) && ['api', 'login', 'cdn', 'host', 'hosts', 'url'].includes(stray.key);
  return inOrg ? { help: 'A file cannot name a host: write `region`; other hosts come from the `hosts` input.' } : undefined;
}

function belongsElsewhere(stray: StrayKey): Remark | undefined {
  const { key, problem } = stray;
  const { schema, forms } = problem.language;
  const owner = [...forms.values()].find((form) => propertyOf(form.schema, key));
  if (isFile(stray) && isLayerKey(stray))
    return { help: isOrgKey(stray) ? 'It belongs to an org.' : 'It belongs under `defaults`, a profile or an org.' };
  if (isLayer(stray) && owner) return { help: `It belongs one level deeper, as in \`${owner.name}: { NAME: { ${key}: … } }\`.` };
  if (isLayer(stray) && propertyOf(schema, key)) return { help: 'It belongs at the top of the file, without indentation.' };
  return isThing(stray) && isLayerKey(stray)
    ? { help: `It belongs one level up, in ${layerInWords(problem.where)}; check the indentation.` }
    : undefined;
}

function nearKnown({ key, known }: StrayKey): Remark | undefined {
  const near = nearestKey(key, known);
  return near === undefined ? undefined : { help: `Did you mean ${code(near)}?` };
}

function listKnown(stray: StrayKey): Remark | undefined {
  const { known } = stray;
  const unchecked = canBeUnchecked(stray) ? ' What the platform has beside them goes under `unchecked`.' : '';
  return known.length === 0 ? undefined : { help: `Write ${choice(known.map(code))}.${unchecked}` };
}

/** Returns what the form of the thing says of the mapping in which the key stands. */
const formAt = ({ problem: { where } }: StrayKey): JsonSchema | undefined =>
  where.inner.reduce<JsonSchema | undefined>(schemaOf, where.form?.schema);

// Under `unchecked` no path leads into a list.
function canBeUnchecked({ problem: { where } }: StrayKey): boolean {
  const outer = where.inner.map((_, at) => where.inner.slice(0, at).reduce<JsonSchema | undefined>(schemaOf, where.form?.schema));
  return where.form?.kind !== undefined && outer.every((schema) => schema?.items === undefined);
}

const isFile = ({ problem: { where } }: StrayKey): boolean => where.layer === 'file' && where.inner.length === 0;

const isLayer = ({ problem: { where } }: StrayKey): boolean => where.layer !== 'file' && !where.form && where.inner.length === 0;

const isThing = ({ problem: { where } }: StrayKey): boolean => where.form !== undefined && where.inner.length === 0;

const isLayerKey = ({ key, problem }: StrayKey): boolean => propertyOf(problem.language.schema.$defs?.['org'], key) !== undefined;

const isOrgKey = (stray: StrayKey): boolean =>
  isLayerKey(stray) && propertyOf(stray.problem.language.schema.$defs?.['settings'], stray.key) === undefined;

// A key of a file may be called `constructor`.
const propertyOf = (schema: JsonSchema | undefined, key: string): JsonSchema | undefined =>
  schema?.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
