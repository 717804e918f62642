import { marketOf, moneyLabel } from '../catalog/markets';
import { format } from '../decimal';
import { expiresAt, isFinal, type Line, type Order } from '../orders/order';
import type { World } from '../world';
import { type Action, actionsOf } from './actions';
import { type Markup, markup } from './markup';

type Tone = 'wait' | 'move' | 'good' | 'bad' | 'done';

const STATES: Record<string, [string, Tone]> = {
  Created: ['Being prepared', 'wait'],
  WaitingForPayment: ['Waiting for payment', 'wait'],
  PartialPaymentStarted: ['Partly paid', 'bad'],
  PaymentStarted: ['Payment seen', 'move'],
  PaymentReceived: ['Payment received', 'move'],
  WaitingForDelivery: ['Being delivered', 'move'],
  WaitingForManualAction: ['Manual action', 'bad'],
  WaitingForRebuy: ['Bought again', 'move'],
  Done: ['Delivered', 'good'],
  Expired: ['Expired', 'done'],
  Refunded: ['Refunded', 'done'],
  Canceled: ['Canceled', 'done'],
  PaymentFailed: ['Payment failed', 'bad'],
  PaymentSetupFailed: ['Setup failed', 'bad'],
};

/** The lists of the page; the script replaces them when they changed. */
export function cards(world: World, chosen: string | undefined): Markup {
  const orders = world.orders.list();
  const open = orders.filter((order) => !isFinal(order) || order.id === chosen);
  const finished = orders.filter((order) => !open.includes(order));
  return markup`
    <section aria-labelledby="open-title">
      <h2 id="open-title">Open orders <span class="count">${open.length}</span></h2>
      ${open.length === 0 && empty()}
      <ul class="cards">${open.map((order) => card(world, order, order.id === chosen))}</ul>
    </section>
    ${
      finished.length > 0 &&
      markup`<section aria-labelledby="finished-title">
        <h2 id="finished-title">Finished <span class="count">${finished.length}</span></h2>
        <ul class="cards small">${finished.slice(0, 30).map((order) => card(world, order, false))}</ul>
      </section>`
    }`;
}

const empty = () =>
  markup`<p class="empty">Nothing to pay. Place an order in the store and it appears here.</p>`;

function card(world: World, order: Order, chosen: boolean): Markup {
  const [line] = order.lines;
  const [words, tone] = STATES[order.state] ?? [order.state, 'bad'];
  const actions = actionsOf(order);
  const amount = format(order.toPay, order.coin.places);
  const title = titleOf(order.lines);
  return markup`
    <li class="card${chosen && ' chosen'}" id="order-${order.id}" data-order="${order.id}">
      <div class="head">
        ${line && art(line)}
        <div class="what">
          <h3>${title}</h3>
          <p class="to">${order.email}</p>
          <p class="now" data-part="now"><span class="state ${tone}">${words}</span>${left(world, order)}</p>
        </div>
      </div>
      <div class="money" data-part="money">
        <p class="amount"><span>${amount}</span> ${order.coin.name}</p>
        <p class="network">on <b>${order.networkSpelling}</b></p>
        ${order.detected > 0n && order.detected !== order.toPay && received(order)}
        ${order.address !== null && markup`<p class="address"><span class="sr">Address </span><code>${order.address}</code></p>`}
      </div>
      ${buttons(order, actions, title)}
    </li>`;
}

function titleOf(lines: Line[]): string {
  const [line] = lines;
  if (!line) return 'Empty order';
  const { product, value } = line;
  const amount = value === undefined ? product.label : moneyLabel(marketOf(product.country), value);
  const more = lines.length > 1 ? ` and ${lines.length - 1} more` : '';
  return `${product.brand.name} ${amount}${more}`;
}

const art = ({ product: { brand } }: Line) =>
  markup`<span class="art" style="background:${brand.color}"><img src="/logos_v2/${brand.file}_300x190.webp" alt="" width="84" height="53"></span>`;

const received = (order: Order) =>
  markup`<p class="received">${format(order.detected, order.coin.places)} ${order.coin.name} received</p>`;

function left(world: World, order: Order): Markup | false {
  if (!['Created', 'WaitingForPayment', 'PartialPaymentStarted'].includes(order.state)) return false;
  const seconds = Math.max(0, Math.ceil((expiresAt(order) - world.clock.now()) / 1000));
  const [minutes, rest] = [Math.floor(seconds / 60), String(seconds % 60).padStart(2, '0')];
  return markup`<span class="left">${minutes}:${rest} left</span>`;
}

function buttons(
  order: Order,
  { main, usual, rare, forms }: ReturnType<typeof actionsOf>,
  title: string,
): Markup {
  return markup`
    <div class="actions" data-part="actions">
      ${main && button(order, main, title, 'main')}
      ${usual.map((action) => button(order, action, title, ''))}
      <details data-keep="${order.id}">
        <summary data-key="${order.id}/more">More<span class="sr"> for ${title}</span></summary>
        <div class="rare">${rare.map((action) => button(order, action, title, 'quiet'))}</div>
        <p class="as">Deliver as</p>
        <div class="rare">${forms.map((action) => button(order, action, title, 'quiet'))}</div>
        <p class="id">Order <code>${order.id}</code></p>
      </details>
    </div>`;
}

const button = (order: Order, { label, hint, calls }: Action, title: string, look: string) =>
  markup`<button type="button" class="${look}" data-key="${order.id}/${label}" data-order="${order.id}" data-calls="${JSON.stringify(calls)}" title="${hint ?? ''}">${label}<span class="sr"> for ${title}</span></button>`;
