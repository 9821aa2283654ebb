/** Bodies of requests, of bounded size. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** @returns the body, or null where it is larger than allowed; the rest of it is then not read, and the connection ends with the answer */
export async function readBody(
  request: IncomingMessage,
  response: ServerResponse,
  most: number,
): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = Number(request.headers['content-length'] ?? 0);
  if (!(size > most)) {
    size = 0;
    // Left on its own, the loop would destroy the connection, and the refusal with it.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.byteLength;
      if (size > most) break;
      chunks.push(chunk);
    }
  }
  if (size <= most) return Buffer.concat(chunks);
  response.setHeader('Connection', 'close');
  response.once('finish', () => request.destroy());
  return null;
}
