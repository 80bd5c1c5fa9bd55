/** Asking a real server: the answer as it came over the wire, nothing unpacked or followed on the way. */
import { Agent, request as askSecurely, type RequestOptions } from 'node:https';
import { request as askPlainly, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { RunningServer } from '../../../scripts/lib/servers/program.ts';

export interface Answer {
  status: number;
  /** By lower-case name; several of one name are joined by a comma, as a browser reads them. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

// The certificate is the test's own, so that nothing vouches for it.
const agent = new Agent({ keepAlive: true, maxSockets: 8, rejectUnauthorized: false });

export interface Asked {
  method?: string;
  headers?: Readonly<Record<string, string>>;
  /** Over plain http. */
  plain?: boolean;
}

export function ask(
  { ports }: RunningServer,
  path: string,
  { method = 'GET', headers = {}, plain = false }: Asked = {},
): Promise<Answer> {
  const options: RequestOptions = {
    host: '127.0.0.1',
    servername: 'localhost',
    port: plain ? ports.http : ports.https,
    path,
    method,
    headers: { host: 'localhost', ...headers },
    ...(!plain && { agent }),
  };
  return new Promise((resolve, reject) => {
    const read = (message: IncomingMessage) => {
      const pieces: Buffer[] = [];
      message.on('data', (piece: Buffer) => pieces.push(piece));
      message.on('end', () => {
        resolve({
          status: message.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(message.headersDistinct).map(([name, values = []]) => [name, values.join(', ')]),
          ),
          body: Buffer.concat(pieces),
        });
      });
    };
    const asked = plain ? askPlainly(options, read) : askSecurely(options, read);
    asked.on('error', reject).end();
  });
}

/** Asks for all, eight at a time, and gives what is wrong of each. */
export async function faultsOf(
  paths: readonly string[],
  look: (path: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const faults: string[] = [];
  const rest = paths.values();
  const work = async () => {
    for (const path of rest) faults.push(...(await look(path)).map((fault) => `${path}: ${fault}`));
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return faults.toSorted();
}

/** The body as its coding says it is to be read. */
export function unpacked({ headers, body }: Answer): Buffer {
  const coding = headers['content-encoding'];
  if (coding === 'br') return brotliDecompressSync(body);
  return coding === 'gzip' ? gunzipSync(body) : body;
}
