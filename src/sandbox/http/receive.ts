import type { IncomingMessage } from 'node:http';

/** Largest body that the platform takes, in bytes (limits page, quoted 2025). */
export const largestBody = 512_000;

/** Largest upload that the sandbox takes; the platform's own limit is not known (2026-11). */
const largestUpload = 64 * 1024 * 1024;
const binary = /^application\/(zip|octet-stream)\b/i;

/** One request as it came in, body read to its end. */
export interface Asked {
  readonly method: string;
  /** With query. */
  readonly path: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The body as it came, where it is no text. */
  readonly bytes: Uint8Array;
  /** The body: JSON where it parses, its text where not, undefined where there is none. */
  readonly body: unknown;
  readonly isJson: boolean;
  readonly isTooLarge: boolean;
}

/** Reads a request. A body beyond the limit is read and dropped, so that the client hears the refusal instead of a closed connection. */
export async function receive(request: IncomingMessage): Promise<Asked> {
  const path = request.url ?? '/';
  const { bytes, isTooLarge } = await readBytes(request);
  const isBinary = binary.test(request.headers['content-type'] ?? '');
  const text = isBinary ? '' : Buffer.from(bytes).toString('utf8');
  const parsed = parse(text);
  return {
    method: request.method ?? 'GET',
    path,
    url: new URL(path, 'http://sandbox.invalid'),
    headers: headersOf(request),
    text,
    bytes,
    body: isBinary ? `(${bytes.length} bytes)` : bodyOf(text, parsed),
    isJson: parsed !== undefined,
    isTooLarge,
  };
}

/** The bearer token of a request, or nothing. */
export function tokenOf(asked: Asked): string {
  return /^bearer +(\S+)$/i.exec(asked.headers['authorization'] ?? '')?.[1] ?? '';
}

function bodyOf(text: string, parsed: { value: unknown } | undefined): unknown {
  return text === '' ? undefined : (parsed?.value ?? text);
}

async function readBytes(request: IncomingMessage): Promise<{ bytes: Uint8Array; isTooLarge: boolean }> {
  const largest = binary.test(request.headers['content-type'] ?? '') ? largestUpload : largestBody;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largest) chunks.push(chunk);
  }
  const isTooLarge = size > largest;
  return { bytes: isTooLarge ? new Uint8Array() : new Uint8Array(Buffer.concat(chunks)), isTooLarge };
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function headersOf(request: IncomingMessage): Record<string, string> {
  const pairs = Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]);
  return Object.fromEntries(pairs) as Record<string, string>;
}
