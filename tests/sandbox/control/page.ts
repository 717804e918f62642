import { DEFAULTS } from '../faults/faults';
import type { World } from '../world';
import { cards } from './cards';
import { type Markup, markup } from './markup';
import { PRESETS, type Preset } from './presets';

const JUMPS: [string, number][] = [
  ['1 minute', 60],
  ['10 minutes', 600],
  ['1 hour', 3600],
  ['1 day', 86_400],
];

/** The whole page. Everything it does is a request to the same door. */
export function page(world: World, chosen: string | undefined): string {
  return markup`<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>Sandbox wallet</title>
  <link rel="icon" href="/icons/user_wallet_32x32.png" type="image/svg+xml">
  <link rel="stylesheet" href="/__sandbox/wallet.css">
  <link rel="stylesheet" href="/__sandbox/controls.css">
  <link rel="stylesheet" href="/__sandbox/cards.css">
  <script type="module" src="/__sandbox/wallet.js"></script>
</head>
<body>
  <a class="skip" href="#orders">Skip to the orders</a>
  <header class="top">
    <div>
      <h1>Sandbox wallet</h1>
      <p>Pays the orders of the store on this machine. No money here is real.</p>
    </div>
  </header>
  <div class="columns">
    <main id="orders" tabindex="-1" data-chosen="${chosen ?? ''}">${cards(world, chosen)}</main>
    <aside aria-label="The world of the sandbox">
      ${timePanel()}
      ${faultPanel(world)}
      <section class="panel">
        <h2>Start over</h2>
        <p>Forgets all orders, what was received, and what is out of order, and sets the clock right.</p>
        <button type="button" class="danger" data-post="reset" data-body="{}" data-reload>Reset the sandbox</button>
      </section>
    </aside>
  </div>
  <p id="said" role="status" class="said"></p>
</body>
</html>`.text;
}

const timePanel = () => markup`
  <section class="panel">
    <h2>Time</h2>
    <p>Moves the clock forward: windows close, rates move on.</p>
    <div class="row">
      ${JUMPS.map(
        ([words, seconds]) =>
          markup`<button type="button" data-post="clock" data-body="${JSON.stringify({ advance_seconds: seconds })}">${words}</button>`,
      )}
    </div>
  </section>`;

function faultPanel(world: World): Markup {
  const { current } = world.faults;
  return markup`
    <section class="panel">
      <h2>What goes wrong</h2>
      ${PRESETS.map((preset) => select(preset, current[preset.key]))}
      <details>
        <summary>All switches</summary>
        <label for="faults">As JSON. Named switches change, the others stay; null puts one back.</label>
        <textarea id="faults" rows="12" spellcheck="false">${JSON.stringify(current, null, 2)}</textarea>
        <button type="button" data-apply="faults">Apply</button>
      </details>
      <button type="button" data-delete="faults" data-reload>Nothing goes wrong</button>
    </section>`;
}

function select({ key, label, options }: Preset, now: unknown): Markup {
  const same = (value: unknown) => JSON.stringify(value ?? DEFAULTS[key]) === JSON.stringify(now);
  const known = options.some(({ value }) => same(value));
  return markup`
    <label class="field">
      <span>${label}</span>
      <select data-switch="${key}">
        ${!known && markup`<option selected disabled>Something else</option>`}
        ${options.map(
          ({ label: words, value }) =>
            markup`<option value="${JSON.stringify(value)}"${same(value) && markup` selected`}>${words}</option>`,
        )}
      </select>
    </label>`;
}
