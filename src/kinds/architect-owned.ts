/** Members that the platform owns in the things of its Architect API (SDK 262, 2026-11). */
export const ARCHITECT_OWNED: readonly string[] = [
  'id',
  'selfUri',
  'version',
  'state',
  'dateCreated',
  'dateModified',
  'createdBy',
  'modifiedBy',
  'createdByApp',
  'modifiedByApp',
];
