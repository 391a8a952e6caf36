import { type Call, type Change, ok, type Row } from '../http/route.ts';
import { isObject } from '../json.ts';
import type { Area } from './area.ts';
import { changeOf } from './audit.ts';
import { found, standing, view } from './find.ts';
import { groupArea } from './group.ts';
import { list } from './list.ts';
import { scheduleArea } from './schedule.ts';
import type { Stored } from './stored.ts';
import { create, remove, replace } from './write.ts';

/** Architect's schedules and schedule groups. */
export const scheduleRows: readonly Row[] = [...rowsOf(scheduleArea), ...rowsOf(groupArea)];

function rowsOf<T extends Stored>(area: Area<T>): Row[] {
  const [all, one] = [area.path, `${area.path}/{${area.idName}}`];
  const may = (verb: string) => ({ permissions: [`${area.permission}:${verb}`], needs: 'all' }) as const;
  const known = (call: Call) => area.shelf(call.org).known(standing(area, call).id);
  return [
    { ...may('view'), method: 'GET', path: all, query: area.query, handle: (call) => list(area, call) },
    { ...may('add'), method: 'POST', path: all, body: area.post, attempt: creating(area), handle: (call) => create(area, call) },
    { ...may('view'), method: 'GET', path: one, handle: (call) => ok(view(area, call, found(area, call))) },
    {
      ...may('edit'),
      method: 'PUT',
      path: one,
      body: area.put,
      stored: known,
      attempt: attempt(area, 'Update'),
      handle: (call) => replace(area, call),
    },
    { ...may('delete'), method: 'DELETE', path: one, attempt: attempt(area, 'Delete'), handle: (call) => remove(area, call) },
  ];
}

function creating<T extends Stored>({ entityType }: Area<T>): (call: Call) => Change | undefined {
  return ({ body }) => {
    const name = isObject(body) ? body['name'] : undefined;
    return typeof name === 'string' ? { service: 'Architect', entityType, action: 'Create', entity: { name } } : undefined;
  };
}

function attempt<T extends Stored>(area: Area<T>, action: string): (call: Call) => Change | undefined {
  return (call) => changeOf(area, action, area.shelf(call.org).get(call.param(area.idName)))[0];
}
