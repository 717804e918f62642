/** The wallet in the browser: sends what buttons say, and refreshes the lists without taking focus away. */
const DOOR = '/__sandbox/';
const EVERY_MS = 1000;
const orders = document.getElementById('orders');
const said = document.getElementById('said');

const say = (words) => {
  said.textContent = words;
};

async function send(method, path, body) {
  const answer = await fetch(DOOR + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body }),
  });
  const reply = await answer.json();
  say(answer.ok ? 'Done.' : `Refused: ${reply.detail}`);
  return answer.ok;
}

/** Which cards stand in which list. */
const layoutOf = (root) =>
  [...root.querySelectorAll('section, li[data-order]')].map(({ id }) => id || '/').join();

const keyed = (root, key) =>
  [...root.querySelectorAll('[data-key]')].find((item) => item.dataset.key === key);

/** Puts fresh parts in place of those that changed. */
function refreshCard(card, fresh) {
  card.className = fresh.className;
  for (const part of fresh.querySelectorAll('[data-part]')) {
    const old = card.querySelector(`[data-part="${part.dataset.part}"]`);
    if (!old.isEqualNode(part)) old.replaceWith(part);
  }
}

/** What is open stays open; focus stays where it was, or goes to the list when that is gone. */
function refresh(text) {
  const fresh = new DOMParser().parseFromString(`<main>${text}</main>`, 'text/html').querySelector('main');
  for (const { dataset } of orders.querySelectorAll('details[open]')) {
    fresh.querySelector(`details[data-keep="${dataset.keep}"]`)?.setAttribute('open', '');
  }
  const focused = document.activeElement;
  const inside = orders.contains(focused) && focused !== orders;
  if (layoutOf(fresh) === layoutOf(orders)) {
    for (const card of fresh.querySelectorAll('li[data-order]')) {
      refreshCard(document.getElementById(card.id), card);
    }
  } else {
    orders.replaceChildren(...fresh.childNodes);
  }
  if (inside && !orders.contains(focused)) {
    (keyed(orders, focused.dataset.key) ?? orders).focus({ preventScroll: true });
  }
}

async function pull() {
  const chosen = orders.dataset.chosen;
  const query = chosen ? `?order=${encodeURIComponent(chosen)}` : '';
  const answer = await fetch(`${DOOR}cards${query}`);
  if (answer.ok) refresh(await answer.text());
}

async function pulse() {
  if (!document.hidden) await pull().catch(() => say('The sandbox does not answer.'));
  setTimeout(pulse, EVERY_MS);
}

document.addEventListener('click', async ({ target }) => {
  const button = target.closest('button');
  if (!button) return;
  const { calls, order, post, body, apply, delete: remove } = button.dataset;
  for (const { path, body: content } of JSON.parse(calls ?? '[]')) {
    if (!(await send('POST', `orders/${order}/${path}`, JSON.stringify(content)))) break;
  }
  if (post) await send('POST', post, body);
  if (remove) await send('DELETE', remove);
  if (apply) await send('PUT', apply, document.getElementById(apply).value);
  if ('reload' in button.dataset) location.reload();
  else await pull();
});

document.addEventListener('change', async ({ target }) => {
  const key = target.dataset?.switch;
  if (key) await send('PUT', 'faults', JSON.stringify({ [key]: JSON.parse(target.value) }));
});

document.querySelector('.chosen')?.scrollIntoView({ block: 'center' });
pulse();
