/** Does something for each item, so many at a time: what each holds meanwhile is let go of before the next begins. */
export async function atMost<T>(many: number, items: readonly T[], action: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const work = async (): Promise<void> => {
    for (const item of waiting) await action(item);
  };
  await Promise.all(Array.from({ length: many }, work));
}
