import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

/**
 * The settings of unit tests, by importing this: those of the example, and no log. They are read once per process,
 * so tests that share a worker must not differ in them.
 */
process.env = { ...parseEnv(readFileSync('.env.example', 'utf8')), LOG_LEVEL: 'silent', ...process.env };
