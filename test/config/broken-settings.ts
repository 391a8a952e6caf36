import type { Code } from '../../src/model/codes.ts';

/** Settings that are wrong, and everything that is to be said of them: code, line, column; words of message and help. */
export type BrokenSettings = readonly [what: string, text: string, findings: readonly (readonly [Code, number, number])[], words?: string];

const inOrg = (members: string): string => `version: 1\norgs:\n  prod: { region: eu-west-1 }\n  dev:\n    region: us-east-1\n${members}\n`;
const bell = (value: string): string => inOrg(`    bells:\n      A: ${value}`);
const rule = (value: string): string => inOrg(`    bellRules:\n      r: ${value}`);
const inDefaults = (members: string): string =>
  `version: 1\ndefaults:\n  ${members}\norgs: { prod: { region: eu-west-1 }, dev: { region: us-east-1 } }\n`;

/** YAML of the right kind whose settings are wrong. */
export const brokenSettings: readonly BrokenSettings[] = [
  // The frame
  ['no version', 'orgs: { prod: { region: eu-west-1 } }\n', [['version-unknown', 1, 1]], 'version: 1'],
  ['another version', 'version: 2\norgs: { prod: { region: eu-west-1 } }\n', [['version-unknown', 1, 10]], 'newer'],
  ['a version in quotes', 'version: "1"\norgs: { prod: { region: eu-west-1 } }\n', [['version-unknown', 1, 10]], 'without quotes'],
  ['no orgs', 'version: 1\n', [['no-orgs', 1, 1]]],
  ['empty orgs', 'version: 1\norgs:\n', [['no-orgs', 2, 1]]],
  ['orgs as a list', 'version: 1\norgs: [prod]\n', [['wrong-type', 2, 7]], 'a list'],
  [
    'an org that is text',
    'version: 1\norgs: { prod: eu-west-1 }\n',
    [['wrong-type', 2, 15]],
    'org "prod" is text ("eu-west-1"), and must be a mapping',
  ],
  ['an org that is empty', 'version: 1\norgs:\n  prod:\n', [['wrong-type', 3, 8]]],
  ['an unknown key in the file', `${inOrg('')}orgz: {}\n`, [['unknown-key', 7, 1]], '`orgs`'],
  ['a section outside of an org', `${inOrg('')}bells: {}\n`, [['unknown-key', 7, 1]], '`defaults`, a profile or an org'],
  ['a key of an org at the top', `${inOrg('')}region: x\n`, [['unknown-key', 7, 1]], 'an org'],
  // Orgs
  ['no region', 'version: 1\norgs:\n  prod: { bells: { A: 5s } }\n', [['region-missing', 3, 3]]],
  ['a region that is nearly called so', 'version: 1\norgs:\n  prod: { regoin: eu-west-1 }\n', [['unknown-key', 3, 11]], '`region`'],
  [
    'a region that is a mapping',
    'version: 1\norgs: { prod: { region: { api: evil.example } } }\n',
    [['unknown-region', 2, 25]],
    'cannot name a host',
  ],
  [
    'a region that is an address',
    'version: 1\norgs: { prod: { region: "https://evil.example/" } }\n',
    [['unknown-region', 2, 25]],
    'cannot name a host',
  ],
  ['a region with a user in it', 'version: 1\norgs: { prod: { region: mypurecloud.com@evil } }\n', [['unknown-region', 2, 25]]],
  ['a host in an org', inOrg('    api: evil.example'), [['unknown-key', 6, 5]], 'cannot name a host'],
  ['an org name in capitals', 'version: 1\norgs: { Prod_US: { region: eu-west-1 } }\n', [['org-name', 2, 9]], '`prod-us`'],
  ['an org name with a newline', 'version: 1\norgs: { "a\\n::error::b": { region: eu-west-1 } }\n', [['org-name', 2, 9]]],
  ['an org called __proto__', 'version: 1\norgs: { __proto__: { region: eu-west-1 } }\n', [['org-name', 2, 9]]],
  ['an org name of 64 characters', `version: 1\norgs: { ${'a'.repeat(64)}: { region: eu-west-1 } }\n`, [['org-name', 2, 9]]],
  [
    'one key for two orgs',
    'version: 1\norgs:\n  a: { region: x, credentials: AB }\n  b: { region: x, credentials: AB }\n',
    [['org-names-collide', 4, 32]],
    'line 3, column 3',
  ],
  [
    'one key, once written',
    'version: 1\norgs:\n  a-b: { region: x }\n  c: { region: x, credentials: A_B }\n',
    [['org-names-collide', 4, 32]],
  ],
  ['credentials in small letters', inOrg('    credentials: azure'), [['wrong-value', 6, 18]], 'PROD_US'],
  ['an organization that is no UUID', inOrg('    organizationId: acme'), [['wrong-value', 6, 21]], '0f6b2c1e'],
  ['an unknown profile', `${inOrg('    use: [shpo]')}profiles: { shop: {} }\n`, [['unknown-profile', 6, 11]], '"shop"'],
  ['a profile where there are none', inOrg('    use: [shop]'), [['unknown-profile', 6, 11]], 'no `profiles`'],
  ['a profile twice', `${inOrg('    use: [shop, shop]')}profiles: { shop: {} }\n`, [['wrong-value', 6, 10]], 'twice'],
  ['use as text', inOrg('    use: shop'), [['wrong-type', 6, 10]], 'a list'],
  ['use in a profile', `${inOrg('')}profiles: { shop: { use: [a] } }\n`, [['unknown-key', 7, 21]], 'no other profile'],
  ['an unknown risk', inOrg('    allow: { near-nam: true }'), [['unknown-risk', 6, 14]], '`near-name`'],
  ['a risk that is not accepted', inOrg('    allow: { near-name: false }'), [['wrong-value', 6, 25]], '`true` for all'],
  ['a risk for one thing', inOrg('    allow: { near-name: bells/A }'), [['wrong-value', 6, 25]], 'a list'],
  [
    'a risk for something unnamed',
    inOrg('    allow: { near-name: [bells/A, B, 3] }'),
    [
      ['wrong-value', 6, 35],
      ['wrong-type', 6, 38],
    ],
    'section/key',
  ],
  // What stands in an org only
  ['a region in defaults', inDefaults('region: eu-west-1'), [['org-only', 3, 3]]],
  ['use in defaults', inDefaults('use: [shop]'), [['org-only', 3, 3]]],
  [
    'an id inside of a list in defaults',
    inDefaults('bells: { A: { chimes: [{ note: C, id: x }] } }'),
    [['org-only', 3, 37]],
    '"chimes.0.id" of "bells/A" is an id of one org',
  ],
  ['an id under a free key in defaults', inDefaults('bells: { A: { dates: { 1900: { id: x } } } }'), [['org-only', 3, 34]]],
  ['an id in defaults, inherited twice', inDefaults('bells: { A: { id: x } }'), [['org-only', 3, 17]], 'to the org'],
  // Entries
  ['a section as a list', inOrg('    bells: [A]'), [['wrong-type', 6, 12]]],
  ['an entry as a list', bell('[5s]'), [['wrong-type', 7, 10]], 'a duration such as'],
  ['an empty label', inOrg('    bells: { "": 5s }'), [['wrong-value', 6, 14]], 'empty'],
  ['an unknown field', bell('{ volme: 3 }'), [['unknown-key', 7, 12]], '`volume`'],
  ['a field in other letters', bell('{ Ham-mer: { weight: 1 } }'), [['unknown-key', 7, 12]], '`hammer`'],
  [
    'a field that is gone',
    bell('{ hammer: { weight: 1, clapper: 2 } }'),
    [['unknown-key', 7, 33]],
    'was taken down in 1900. Write `weight`.',
  ],
  ['a free key that has not its form', bell('{ dates: { MCM: {} } }'), [['wrong-value', 7, 21]], '"MCM" cannot be a key'],
  ['what the platform owns, deep inside', bell('{ hammer: { weight: 1, selfUri: x } }'), [['server-owned', 7, 33]]],
  ['a field that is far from all', bell('{ zzzzzzzzzzzz: 3 }'), [['unknown-key', 7, 12]], '`unchecked`'],
  ['a field under the name of the platform', bell('{ volumePercent: 3 }'), [['unknown-key', 7, 12]], 'Here it is called `volume`'],
  [
    'a field called constructor',
    bell('{ constructor: 3, toString: 4, __proto__: 5 }'),
    [
      ['unknown-key', 7, 12],
      ['unknown-key', 7, 28],
      ['unknown-key', 7, 41],
    ],
  ],
  ['a field one level too high', inOrg('    volume: 3'), [['unknown-key', 6, 5]], '`bells: { NAME: { volume: … } }`'],
  ['a section one level too low', bell('{ bells: {} }'), [['unknown-key', 7, 12]], 'one level up'],
  ['text for a number', bell('{ volume: loud }'), [['wrong-type', 7, 20]], 'is text ("loud"), and must be a whole number'],
  ['a fraction for a whole number', bell('{ volume: 2.5 }'), [['wrong-type', 7, 20]], '2.5'],
  ['a number for text', bell('{ name: 5 }'), [['wrong-type', 7, 18]], 'a number (5), and must be text'],
  ['a number that is too great', bell('{ volume: 11 }'), [['out-of-range', 7, 20]], 'from 1 to 10'],
  ['a number that is too small', bell('{ hammer: { weight: 0.1 } }'), [['out-of-range', 7, 30]], 'at least 0.5'],
  ['a word that is none of those', bell('{ tone: brigth }'), [['wrong-value', 7, 18]], 'Did you mean "bright"?'],
  ['an empty name', bell('{ name: "" }'), [['wrong-value', 7, 18]], 'is empty'],
  ['a word twice in a set', bell('{ tags: [a, a] }'), [['wrong-value', 7, 18]], 'twice'],
  ['too many words', bell('{ tags: [a, b, c, d] }'), [['wrong-value', 7, 18]], 'more than 3'],
  ['a wrong item', bell('{ tags: [a, 5] }'), [['wrong-type', 7, 22]]],
  ['null in a list', bell('{ tags: [null] }'), [['wrong-type', 7, 19]]],
  ['a key that an inherited item lacks', inDefaults('bells: { A: { chimes: [{ delay: 5ms }] } }'), [['key-missing', 3, 26]], '"note"'],
  ['a key that is missing inside', bell('{ hammer: { soft: true } }'), [['key-missing', 7, 28]], '`hammer.weight`'],
  ['a key that is missing in an item', bell('{ chimes: [{ note: C }, {}] }'), [['key-missing', 7, 34]], '`note: "C"`'],
  ['an unknown key in an item', bell('{ chimes: [{ note: C, nota: D }] }'), [['unknown-key', 7, 32]], '`note`'],
  ['a duration in an item that is too long', bell('{ chimes: [{ note: C, delay: 2s }] }'), [['out-of-range', 7, 39]], '1ms to 1s'],
  ['a secret of the wrong form', bell('{ pin: hunter2 }'), [['wrong-value', 7, 17]], 'another value'],
  // Durations
  ['a bare number', bell('{ delay: 8 }'), [['unit-missing', 7, 19]], 'Write `8s`.'],
  ['a bare number in the short way', bell('8'), [['unit-missing', 7, 10]], 'Write `8s`.'],
  ['a number in quotes', bell('"8"'), [['unit-missing', 7, 10]], 'Write `8s`.'],
  [
    'a number that looks like milliseconds',
    bell('8000'),
    [['unit-missing', 7, 10]],
    'Write `8s` if milliseconds are meant, or `8000s` if seconds are.',
  ],
  ['a negative number', bell('-5'), [['unit-missing', 7, 10]]],
  ['an unknown unit', bell('8h'), [['wrong-value', 7, 10]], '`ms`, `s` or `m`'],
  ['a space before the unit', bell('8 s'), [['wrong-value', 7, 10]], 'without a space'],
  ['too long', bell('61s'), [['out-of-range', 7, 10]], '1s to 1m, in whole seconds'],
  ['too short', bell('{ delay: 0s }'), [['out-of-range', 7, 19]]],
  ['a fraction of a second', bell('1500ms'), [['out-of-range', 7, 10]], 'whole seconds'],
  ['out of range in defaults, inherited twice', inDefaults('bells: { A: 61s }'), [['out-of-range', 3, 15]]],
  ['out of range in a profile that nobody uses', `${inOrg('')}profiles: { shop: { bells: { A: 61s } } }\n`, [['out-of-range', 7, 33]]],
  // What is not checked
  ['a known setting under unchecked', bell('{ unchecked: { config: { volumePercent: 3 } } }'), [['known-unchecked', 7, 35]], '`volume`'],
  ['a value that covers a known setting', bell('{ unchecked: { config: null } }'), [['known-unchecked', 7, 25]], '`volume`, `delay`'],
  ['what the platform owns, under unchecked', bell('{ unchecked: { version: 3 } }'), [['server-owned', 7, 25]]],
  ['what the platform owns, as a field', bell('{ selfUri: x }'), [['server-owned', 7, 12]], 'Remove it'],
  // Rules and policies
  ['a rule without a limit', rule('{ of: bells }'), [['rule-incomplete', 7, 7]]],
  ['a rule without its target', rule('{ atMost: 5s }'), [['key-missing', 7, 7]], '`of`'],
  ['a rule without its target in defaults, inherited twice', inDefaults('bellRules: { r: { atMost: 5s } }'), [['key-missing', 3, 16]]],
  ['a rule without a unit says nothing of the limit', rule('{ of: bells, atMost: 5 }'), [['unit-missing', 7, 31]]],
  ['a rule of something else', rule('{ of: bell, atMost: 5s }'), [['wrong-value', 7, 16]], '"bells"'],
  ['an unknown policy', inOrg('    policies: { maximumNois: 3 }'), [['unknown-key', 6, 17]], '`maximumNoise`'],
  ['a policy of the wrong type', inOrg('    policies: { maximumNoise: loud }'), [['wrong-type', 6, 31]]],
];
