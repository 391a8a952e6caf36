import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../src/commands/vocabulary.ts';
import { validate } from '../../../src/config/generated/validate.js';
import { readConfiguration } from '../../../src/config/read-configuration.ts';

/** What an org has of the configuration of a deployment, where a profile says one thing and the org another. */
function configurationOf(profile: string, org: string): unknown {
  const of = (configuration: string) => `messengerDeployments: { Site: { configuration: ${configuration} } }`;
  const text = `version: 1\nprofiles:\n  p: { ${of(profile)} }\norgs:\n  prod: { region: eu-west-1, use: [p], ${of(org)} }\n`;
  const { orgs, findings } = readConfiguration([{ file: 'a.yml', text }], vocabulary, validate, false);
  expect(findings).toEqual([]);
  return orgs[0]?.entries[0]?.fields['configuration'];
}

describe('the configuration of a deployment in layers', () => {
  it.each<readonly [string, string, unknown]>([
    ['A', 'A', { name: 'A', version: 'newest' }],
    ['A', '{ version: 3 }', { name: 'A', version: 3 }],
    ['{ name: A, version: 3 }', 'A', { name: 'A', version: 'newest' }],
    ['{ name: A, version: 3 }', 'B', { name: 'B', version: 'newest' }],
    ['{ name: A, version: 3 }', '{ name: B }', { name: 'B', version: 3 }],
    ['{ name: A, version: 3 }', '{ version: null }', { name: 'A', version: 'newest' }],
    ['A', 'null', undefined],
  ])('is %s, then %s', (profile, org, expected) => {
    expect(configurationOf(profile, org)).toEqual(expected);
  });
});
