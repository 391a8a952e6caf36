import { leaves } from '../json.ts';

/** One audit message (SDK 262, 2026-11), in the members that the sandbox fills. */
export interface AuditEntry {
  readonly id: string;
  readonly userHomeOrgId: string;
  readonly user: { readonly id: string; readonly name?: string };
  readonly client: { readonly id: string; readonly name?: string };
  readonly remoteIp: readonly string[];
  readonly serviceName: string;
  readonly level: 'USER';
  readonly eventDate: string;
  readonly message: { readonly message: string };
  readonly action: string;
  readonly entity: { readonly id?: string; readonly name?: string; readonly selfUri?: string };
  readonly entityType: string;
  readonly status: 'SUCCESS' | 'FAILURE';
  readonly application: string;
  readonly initiatingAction: { readonly transactionId: string };
  readonly transactionInitiator: boolean;
  readonly propertyChanges: readonly PropertyChange[];
  readonly context: Readonly<Record<string, string>>;
}

/** One property before and after, as text. */
export interface PropertyChange {
  readonly property: string;
  readonly oldValues: readonly string[];
  readonly newValues: readonly string[];
}

/** What differs between two states. The property's dotted path is a guess (unverified, 2026-11); the version is left out. */
export function propertyChanges(before: unknown, after: unknown): PropertyChange[] {
  const [was, is] = [leaves(before), leaves(after)];
  const names = [...new Set([...was.keys(), ...is.keys()])].filter(
    (name) => name !== '' && name !== 'version' && was.get(name) !== is.get(name),
  );
  return names.map((property) => ({ property, oldValues: valuesOf(was, property), newValues: valuesOf(is, property) }));
}

function valuesOf(values: ReadonlyMap<string, string>, property: string): string[] {
  const value = values.get(property);
  return value === undefined ? [] : [value];
}
