import got, { type Request } from 'got';
import { LARGEST_ANSWER, type Trouble, tooLarge, troubleOf } from './trouble.ts';

/** One request, with every header that it has. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
  /** From the first byte sent to the last byte received, in milliseconds. */
  readonly timeout: number;
  /** The longest answer that is read, in bytes, where it is shorter than the bound for all. */
  readonly largest?: number;
}

/** A whole answer, whatever its status. */
export interface Answer {
  readonly status: number;
  /** Returns a header, whatever the case of its name. */
  header(name: string): string | undefined;
  readonly body: Buffer;
}

/** Returns the answer to one request, or why there is none; never throws, follows no redirect, repeats nothing. */
export async function exchange(request: HttpRequest): Promise<Answer | Trouble> {
  try {
    return await receive(open(request), request.largest ?? LARGEST_ANSWER);
  } catch (error) {
    return troubleOf(error);
  }
}

/** Tells whether an answer came at all. */
export const isAnswer = (result: Answer | Trouble): result is Answer => 'status' in result;

function open({ method, url, headers, body, signal, timeout }: HttpRequest): Request {
  const stream = got.stream(url, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
    ...(signal ? { signal } : {}),
    timeout: { request: timeout },
    retry: { limit: 0 },
    followRedirect: false,
    throwHttpErrors: false,
    decompress: true,
    https: { rejectUnauthorized: true },
  });
  // Without a body such a stream waits to be written to.
  if (body === undefined && method !== 'GET') stream.end();
  return stream;
}

async function receive(stream: Request, largest: number): Promise<Answer | Trouble> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > largest) return tooLarge(largest);
    chunks.push(chunk);
  }
  const { statusCode = 0, headers = {} } = stream.response ?? {};
  return { status: statusCode, header: (name) => textOf(headers[name.toLowerCase()]), body: Buffer.concat(chunks) };
}

const textOf = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value.join(', ') : value);
