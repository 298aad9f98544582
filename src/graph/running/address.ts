import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Where the process that has a data folder open answers other commands of the same machine: a socket in the folder itself, so that who may
 * use the folder may use the socket. Windows has named pipes instead, and a socket's path may have about a hundred characters only.
 */
export function addressOf(dataDir: string, platform: NodeJS.Platform = process.platform): string {
  const folder = resolve(dataDir);
  const short = `minutegraph-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  if (platform === 'win32') return `\\\\.\\pipe\\${short}`;
  const path = join(folder, 'graph.sock');
  return Buffer.byteLength(path) < 100 ? path : join(tmpdir(), `${short}.sock`);
}
