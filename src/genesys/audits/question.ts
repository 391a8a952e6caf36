import { ApiError } from '../../model/api-error.ts';
import { isJsonObject, type JsonObject, member } from '../../model/json.ts';
import type { TimeWindow } from '../../model/time-window.ts';

/** What is asked of one service; without a type of entity, of all its types. */
export interface Question {
  readonly service: string;
  readonly entityType?: string;
}

/** Returns the body that both kinds of query share, newest first (API description of 2026-07-23). */
export const bodyOf = ({ service, entityType }: Question, span: TimeWindow): JsonObject => ({
  interval: `${new Date(span.from).toISOString()}/${new Date(span.to).toISOString()}`,
  serviceName: service,
  ...(entityType === undefined ? {} : { filters: [{ property: 'EntityType', value: entityType }] }),
  sort: [{ name: 'Timestamp', sortOrder: 'descending' }],
});

/** Returns the audits of a page, none where it lists none. Throws an `ApiError` where the list has another form. */
export function entitiesOf(page: JsonObject): readonly JsonObject[] {
  const entities = member(page, 'entities') ?? [];
  if (Array.isArray(entities) && entities.every(isJsonObject)) return entities;
  throw new ApiError({ code: 'answer-not-understood', message: 'the platform answered with audits that are no list of objects' });
}
