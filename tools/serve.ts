import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of pages on this machine alone. */
export interface PageServer {
  readonly port: number;
  /** Paths that were asked for, in order. */
  readonly requests: readonly string[];
  /** Puts a page at a path ("/demo"), in place of what was there. */
  put(path: string, html: string): void;
  putFile(path: string, file: string | URL): void;
  close(): Promise<void>;
}

/** Serves HTML pages on a free port of the loopback interface; what is not there is a 404. */
export async function servePages(): Promise<PageServer> {
  const pages = new Map<string, string>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(path);
    const html = pages.get(path);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? 'not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    put: (path, html) => void pages.set(path, html),
    putFile: (path, file) => void pages.set(path, readFileSync(file, 'utf8')),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
