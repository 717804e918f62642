import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@/lib/db/open';

/** A file of its own, and the way to get rid of it. `read` gives every byte that lies on the disk. */
export function databaseFile() {
  const folder = mkdtempSync(join(tmpdir(), 'giftframe-db-'));
  const path = join(folder, 'orders.db');
  return {
    url: `file:${path}`,
    open: () => openDatabase(`file:${path}`),
    read: () => Buffer.concat([path, `${path}-wal`].map((file) => readFileSync(file))).toString('latin1'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
