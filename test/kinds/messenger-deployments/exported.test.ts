import { describe, expect, it } from 'vitest';
import { checkDeployment } from '../../../src/kinds/messenger-deployments/check.ts';
import { exported } from '../../../src/kinds/messenger-deployments/exported.ts';
import { referencesOf, settingsOf } from '../../../src/kinds/messenger-deployments/platform.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import type { LiveResource } from '../../../src/model/live.ts';
import { entry } from '../../builders/builders.ts';

const ID = '0a1b2c3d-0000-4000-8000-00000000dead';

function live(answer: JsonObject): LiveResource {
  const kind = 'messengerDeployments';
  const known = { kind, id: 'd', name: 'Site', revision: 0, traits: {}, facts: {}, raw: answer };
  return { ...known, entry: { name: 'Site', ...settingsOf(answer, () => undefined) }, references: referencesOf(answer, () => undefined) };
}

describe('the export of a deployment', () => {
  it('leaves out a configuration that the org does not have, since nothing could be found by it', () => {
    const { fields } = exported(live({ configuration: { id: ID, version: '3' }, allowAllDomains: true }));
    expect(fields).toEqual({ name: 'Site', allowAllDomains: true, status: 'Active' });
  });

  it('leaves out domains that no file may name, and says so', () => {
    const { fields, remark } = exported(live({ allowAllDomains: false, allowedDomains: ['a.example.com', 'https://b.example.com:443'] }));
    expect(fields).not.toHaveProperty('allowedDomains');
    expect(remark).toContain('https://b.example.com:443');
  });

  it('has a domain with a `_`, which the file may name', () => {
    const { fields } = exported(live({ allowedDomains: ['my_shop.example.com'] }));
    expect(fields).toMatchObject({ allowedDomains: ['my_shop.example.com'] });
    expect(checkDeployment(entry('Site', { allowedDomains: ['my_shop.example.com'] }))).toEqual([]);
  });
});
