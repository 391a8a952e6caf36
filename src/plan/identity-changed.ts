import { type Finding, finding } from '../model/finding.ts';
import type { OrgSettings } from '../model/org.ts';

const IDENTITY = ['region', 'organizationId', 'credentials'] as const;

/** Returns a notice for each org that the files now mean, or reach, otherwise than the base does. */
export function identityChanged(settings: OrgSettings, base: OrgSettings | undefined): readonly Finding[] {
  if (!base) return [];
  return IDENTITY.filter((member) => settings[member] !== base[member]).map((member) =>
    finding(
      'org-identity-changed',
      `\`${member}\` of "${settings.name}" changes from ${shown(base[member])} to ${shown(settings[member])}`,
      {
        at: member === 'region' ? settings.regionAt : settings.at,
        help: 'Make sure that this org, and these credentials, are meant.',
      },
    ),
  );
}

const shown = (value: string | undefined): string => (value === undefined ? 'nothing' : `\`${value}\``);
