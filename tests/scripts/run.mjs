// Old syntax on purpose: this must be able to speak on any Node, before anything is installed.
var parts = process.versions.node.split('.');
var major = Number(parts[0]);

if (major < 20 || (major === 20 && Number(parts[1]) < 19)) {
  process.stderr.write(`Giftframe needs Node 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
}

import('./set-up.mjs');
