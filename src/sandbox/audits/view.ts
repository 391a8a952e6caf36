import type { Call } from '../http/route.ts';
import type { AuditEntry } from './entry.ts';

/** What `expand` may name. */
export const expandUser = ['user'] as const;

/** An entry as it is read: the user's name only where `expand=user` asks for it; an OAuth client has none. */
export function draw(call: Call): (entry: AuditEntry) => unknown {
  const isExpanded = call.search.has('expand');
  return (entry) => (isExpanded ? entry : { ...entry, user: { id: entry.user.id } });
}
