import { Shelf } from '../org/shelf.ts';
import type { FlowHistory } from './history.ts';
import { type FailingOperation, type FlowManners, usualFlowManners } from './manners.ts';
import type { StoredFlow } from './stored.ts';

/** Architect's flows of an org, what was done to them, and how Architect behaves. */
export class FlowStore extends Shelf<StoredFlow> {
  manners: FlowManners = usualFlowManners;
  readonly histories = new Map<string, FlowHistory>();
  readonly #met = new Map<FailingOperation, number>();

  /** Those with an id or a name. */
  named(nameOrId: string): readonly StoredFlow[] {
    const one = this.get(nameOrId);
    return one ? [one] : this.all().filter(({ name, deleted }) => name === nameOrId && !deleted);
  }

  /** What goes wrong with an operation of a flow, if the manners say so; counted. */
  failureFor(flow: StoredFlow, action: FailingOperation['action'], at: 'once' | 'late'): FailingOperation | undefined {
    const failing = this.manners.failOperations.find(
      (one) => one.action === action && (one.at ?? 'late') === at && means(one.flow, flow) && this.#left(one) > 0,
    );
    if (failing) this.#met.set(failing, (this.#met.get(failing) ?? 0) + 1);
    return failing;
  }

  #left(failing: FailingOperation): number {
    return (failing.times ?? 1) - (this.#met.get(failing) ?? 0);
  }
}

/** Whether a name or an id, or nothing, means a flow. */
export function means(nameOrId: string | undefined, { id, name }: StoredFlow): boolean {
  return nameOrId === undefined || nameOrId === id || nameOrId === name;
}
