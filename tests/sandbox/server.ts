import { readOptions } from './options';
import { startSandbox } from './start';

const options = readOptions(process.env, process.argv.slice(2));
const sandbox = await startSandbox(options);
console.log(`sandbox ready at ${sandbox.url}${options.autopay ? ', paying orders by itself' : ''}`);
console.log(`wallet  ${sandbox.url}/__sandbox/`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
