import { attempt } from '../model/api-error.ts';
import type { Reader } from '../model/client.ts';
import type { Kind, PublicFile } from '../model/kind.ts';
import type { Outcome, Visibility } from '../model/outcome.ts';
import type { Clock } from './clock.ts';
import { oneLine } from './one-line.ts';

// How long a CDN takes is not published (2026-11); together, in milliseconds, and as often as this.
const LONGEST = 300_000;
const PAUSE = 5_000;
// A runner may have no way to the CDN at all.
const MOST_UNANSWERED = 3;

/** One change that is waited for. */
interface Awaited {
  readonly outcome: Outcome;
  readonly file: PublicFile;
  unanswered: number;
}

/**
 * Returns the outcomes in their order, those that show in a public file with how long that took since their write, or why it
 * was not seen: five minutes at most for all of them together.
 */
export async function watch(
  reader: Reader,
  kinds: readonly Kind[],
  outcomes: readonly Outcome[],
  clock: Clock,
  signal?: AbortSignal,
): Promise<readonly Outcome[]> {
  const open = new Set(outcomes.flatMap((outcome) => awaited(kinds, outcome)));
  const seen = new Map<Outcome, Visibility>();
  const end = clock.now() + LONGEST;
  for (let first = true; open.size > 0 && clock.now() < end && !signal?.aborted; first = false) {
    if (!first) await clock.sleep(PAUSE, signal);
    await Promise.all([...open].map((each) => look(reader, each, clock, open, seen)));
  }
  if (!signal?.aborted)
    for (const { outcome } of open) seen.set(outcome, notSeen(outcome, `did not show the change within ${LONGEST / 60_000} minutes`));
  return outcomes.map((outcome) => withVisibility(outcome, seen.get(outcome)));
}

function awaited(kinds: readonly Kind[], outcome: Outcome): readonly Awaited[] {
  const file = outcome.status === 'applied' ? kinds.find((kind) => kind.name === outcome.kind)?.publicFile?.(outcome) : undefined;
  return file ? [{ outcome, file, unanswered: 0 }] : [];
}

async function look(reader: Reader, each: Awaited, clock: Clock, open: Set<Awaited>, seen: Map<Outcome, Visibility>): Promise<void> {
  const { outcome, file } = each;
  const answer = await attempt(() => reader.publicFile(file.path));
  if ('value' in answer && file.isShown(answer.value)) {
    seen.set(outcome, { afterSeconds: (clock.now() - (outcome.writtenAt ?? clock.now())) / 1_000 });
    open.delete(each);
  }
  // A file that is refused may only be late; no answer at all three times in a row is another matter.
  each.unanswered = 'failure' in answer && answer.failure.status === undefined ? each.unanswered + 1 : 0;
  if (each.unanswered < MOST_UNANSWERED || !('failure' in answer)) return;
  seen.set(outcome, notSeen(outcome, `could not be read: ${answer.failure.message}`));
  open.delete(each);
}

const notSeen = ({ name }: Outcome, what: string): Visibility => ({
  problem: {
    code: 'not-visible-yet',
    message: `"${oneLine(name, 80)}" was changed; the public file that visitors load ${what}`,
    help: 'The change itself is confirmed. Load a page that shows it.',
  },
});

const withVisibility = (outcome: Outcome, visible: Visibility | undefined): Outcome => (visible ? { ...outcome, visible } : outcome);
