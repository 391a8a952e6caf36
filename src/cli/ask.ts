import { createInterface } from 'node:readline/promises';

/** Returns what a person types after a question on the terminal; an empty text where the input ends. */
export async function ask(question: string, input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<string> {
  const reader = createInterface({ input, output });
  const ended = new Promise<string>((resolve) => reader.once('close', () => resolve('')));
  const answer = await Promise.race([reader.question(question), ended]);
  reader.close();
  return answer.trim();
}
