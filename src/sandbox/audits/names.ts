/** Service → entity type → actions that its audits name (SDK enums to 2023-04; the service of ActionDraft, service and types of schedules, and that a query takes WebDeployments, are unverified, 2026-11). */
const names: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Integrations: {
    Action: ['Create', 'Update', 'Delete', 'Publish'],
    ActionDraft: ['Create', 'Update', 'Delete'],
    Integration: ['Create', 'Update', 'Delete'],
  },
  Architect: {
    Flow: ['Checkout', 'Save', 'Checkin', 'Publish', 'Revert', 'Unlock', 'Delete'],
    Schedule: ['Create', 'Update', 'Delete'],
    ScheduleGroup: ['Create', 'Update', 'Delete'],
  },
  WebDeployments: {
    Configuration: ['Create', 'Update', 'Delete', 'Publish'],
    ConfigurationVersion: ['Create', 'Publish'],
    Deployment: ['Create', 'Update', 'Delete'],
  },
};

/** The mapping as both servicemapping endpoints give it. */
export function services(): { name: string; entities: { name: string; actions: readonly string[] }[] }[] {
  return Object.entries(names).map(([name, entities]) => ({
    name,
    entities: Object.entries(entities).map(([entity, actions]) => ({ name: entity, actions })),
  }));
}
