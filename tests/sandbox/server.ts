import { readOptions } from './options';
import { startSandbox } from './start';

const stop = (words: string): never => {
  console.error(words);
  process.exit(1);
};

try {
  const options = readOptions(process.env, process.argv.slice(2));
  const { url } = await startSandbox(options);
  console.log(`sandbox  ${url}${options.autopay ? '  (pays orders by itself)' : ''}`);
  console.log(`wallet   ${url}/__sandbox/`);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  stop(code === 'EADDRINUSE' ? `${message}. SANDBOX_PORT names another port.` : message);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
