import { describe, expect, it } from 'vitest';
import type { Listing } from '../../src/model/listing.ts';
import type { Report } from '../../src/model/outcome.ts';
import { reportFile } from '../../src/render/json.ts';
import { listingsSection } from '../../src/render/markdown/listings.ts';
import type { View } from '../../src/render/markdown/options.ts';
import { listingLines } from '../../src/render/terminal/listings.ts';

const listing = (rows: Listing['rows']): Listing => ({
  section: 'bells',
  title: 'bells that ring',
  columns: [
    { name: 'bell', title: 'Bell' },
    { name: 'volume', title: 'Volume' },
    { name: 'loud', title: 'Loud' },
  ],
  rows,
});

const report = (rows: Listing['rows']): Report => ({
  command: 'plan',
  plan: {
    format: 1,
    configuration: 'genesys-cloud.yml',
    orgs: [{ org: 'dev', region: 'eu-west-1', complete: true, changes: [], findings: [], managed: 0, listings: [listing(rows)] }],
    findings: [],
  },
  outcomes: [],
  refusals: [],
  findings: [],
  traffic: [],
});

const view = (more: Partial<View>): View => ({
  surface: 'summary',
  level: 'every field',
  roomy: true,
  options: { titles: new Map(), messages: 'https://example.com' },
  ...more,
});

const ROWS = [{ bell: 'a|b`</details>', volume: 3, loud: true }, { bell: 'quiet' }];

describe('a table of what was read', () => {
  it('is collapsed in a summary, every text of it in a code span', () => {
    expect(listingsSection(report(ROWS), view({}))).toEqual([
      '<details><summary>dev: 2 bells that ring</summary>',
      '',
      '| Bell | Volume | Loud |',
      '| --- | --- | --- |',
      '| ``a\\|b`</details>`` | 3 | yes |',
      '| `quiet` |  |  |',
      '',
      '</details>',
      '',
    ]);
  });

  it('is never in a comment, and is left out where there is no room', () => {
    expect(listingsSection(report(ROWS), view({ surface: 'comment' }))).toEqual([]);
    expect(listingsSection(report(ROWS), view({ roomy: false }))).toEqual([]);
  });

  it('ends after a thousand rows, and says how many more there are', () => {
    const lines = listingsSection(report(Array(1_003).fill({ bell: 'b' })), view({}));
    expect(lines.filter((line) => line.startsWith('| `b`'))).toHaveLength(1_000);
    expect(lines).toContain('… and 3 more rows, in the plan file');
  });

  it('is a count on a terminal, and whole in the file', () => {
    expect(listingLines(report(ROWS))).toEqual(['dev: 2 bells that ring; --json lists them']);
    expect(reportFile(report(ROWS)).plan.orgs[0]?.listings).toEqual([listing(ROWS)]);
  });
});
