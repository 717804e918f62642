import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { createServer } from 'node:net';

const children = new Set<ChildProcess>();

/** A child that ends with this process, whichever way this process ends. */
export function start(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, [...args], { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

const killAll = () => {
  for (const child of children) child.kill('SIGKILL');
};
process.once('exit', killAll);

/** Ends a child with SIGTERM and waits for it; SIGKILL after `patience` milliseconds. Resolves to its exit code. */
export function stop(child: ChildProcess, patience = 10_000): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    const hard = setTimeout(() => child.kill('SIGKILL'), patience);
    child.once('exit', (code) => {
      clearTimeout(hard);
      resolve(code);
    });
    child.kill('SIGTERM');
  });
}

/** The first free port from `wanted` on; 0 asks the system for any. */
export function freePort(wanted = 0, host = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && wanted > 0 && wanted < 65_535) resolve(freePort(wanted + 1, host));
      else reject(error);
    });
    probe.listen(wanted, host, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** Resolves when `url` answers 200; rejects when the child ends first or `patience` milliseconds pass. */
export async function answers(url: string, child: ChildProcess, patience = 30_000): Promise<void> {
  let said = '';
  const listen = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4_000);
  };
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  const until = Date.now() + patience;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`${url} ended with code ${child.exitCode}:\n${said}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not answer within ${patience} ms:\n${said}`);
}
