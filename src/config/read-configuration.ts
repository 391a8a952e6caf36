import { type Finding, hasErrors } from '../model/finding.ts';
import type { Configuration, OrgSettings } from '../model/org.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { buildOrg, workshop } from './resolve/build-org.ts';
import { layersOf } from './resolve/layers.ts';
import { mergeLayers } from './resolve/merge-layers.ts';
import { composeSchema } from './schema/compose-schema.ts';
import { formsOf } from './schema/forms.ts';
import { type AjvFunction, errorsOf } from './schema/schema-error.ts';
import type { Source } from './source.ts';
import { checkLayers } from './validate/check-layers.ts';
import { checkMerged } from './validate/check-merged.ts';
import { checkNames, checkOrgs } from './validate/check-orgs.ts';
import { explainErrors } from './validate/explain-errors.ts';
import { orderFindings } from './validate/order-findings.ts';
import { readTree } from './yaml/read-tree.ts';
import { jsonOf, type MapNode, membersOf, under } from './yaml/tree.ts';
import { withoutEchoes } from './yaml/without-echoes.ts';

/**
 * Returns what the files say of each org, and everything that is wrong with them, in the order of the files; with an error
 * among it there are no orgs. Reads no disk. `validate` is made by ajv of `composeSchema` for the same vocabulary. Where
 * files are `missing`, nothing is said of what the others lack.
 */
export function readConfiguration(
  sources: readonly Source[],
  vocabulary: Vocabulary,
  validate: AjvFunction,
  missing = false,
): Configuration {
  const { root, findings, complete } = readTree(sources);
  if (!root) return { orgs: [], findings: orderFindings(findings) };
  const whole = complete && !missing;
  const written = [...findings, ...withoutEchoes(checkWritten(root, vocabulary, validate), findings), ...(whole ? checkOrgs(root) : [])];
  const orgs = orgsOf(root, vocabulary);
  const all = orderFindings([...written, ...(whole ? checkMerged(orgs, vocabulary, written) : [])]);
  return { orgs: hasErrors(all) ? [] : orgs, findings: all };
}

function checkWritten(root: MapNode, vocabulary: Vocabulary, validate: AjvFunction): readonly Finding[] {
  const forms = formsOf(vocabulary);
  const errors = errorsOf(validate, jsonOf(root));
  const explained = errors.length > 0 ? explainErrors(root, errors, { vocabulary, forms, schema: composeSchema(vocabulary) }) : [];
  return [...explained, ...checkNames(root), ...checkLayers(layersOf(root), forms)];
}

function orgsOf(root: MapNode, vocabulary: Vocabulary): readonly OrgSettings[] {
  const settings = mergeLayers(root, formsOf(vocabulary));
  const make = workshop(vocabulary);
  const orgs = Array.from(membersOf(under(root, 'orgs')), ([name, member]) => {
    const laid = settings.get(name);
    return laid && buildOrg(name, member, laid, make);
  });
  return orgs.filter((org) => org !== undefined);
}
