import type { JsonObject } from '../../json.ts';

/** The files that the CDN has of a deployment. */
export type CdnFile = 'config.json' | 'domains.json';

/** What the CDN has of deployments that were written and that it has not caught up with: the file from before, if there was one. */
export class Edge {
  readonly #kept = new Map<string, { body: JsonObject | undefined; lag: number }>();

  /** Whether a file shows what was before, and what that is; undefined where the CDN has caught up. */
  kept(id: string, file: CdnFile): { readonly body: JsonObject | undefined } | undefined {
    return this.#kept.get(`${id}/${file}`);
  }

  /** Keeps a file for so many reads. */
  keep(id: string, file: CdnFile, body: JsonObject | undefined, lag: number): void {
    this.#kept.set(`${id}/${file}`, { body, lag });
  }

  /** Counts one read; tells whether it still shows what was before. */
  look(id: string, file: CdnFile): boolean {
    const kept = this.#kept.get(`${id}/${file}`);
    if (kept && kept.lag > 0) kept.lag -= 1;
    else this.#kept.delete(`${id}/${file}`);
    return this.#kept.has(`${id}/${file}`);
  }

  /** Catches up at once. */
  forget(id: string): void {
    for (const file of ['config.json', 'domains.json']) this.#kept.delete(`${id}/${file}`);
  }
}
