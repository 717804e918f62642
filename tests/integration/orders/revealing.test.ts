import { expect, test } from '../../support/world';
import { control, FRIEND, knock, newDraft, type Placed, placeOrder } from './shopper';

const NOTHING = {
  line: 0,
  code: null,
  link: null,
  esim: null,
  serial: null,
  securityCode: null,
  barcode: null,
  operatorReference: null,
  instructionsHtml: expect.stringContaining('Enter the code.'),
};
const CODE = expect.stringMatching(/^SBX(-\w{4}){3}$/);
const PIN = expect.stringMatching(/^\d{4}$/);
const PICTURE = expect.stringMatching(/^http:\/\/[\w.:]+\/barcodes\/SBX-/);
const esim = (asks = '') => ({
  activation: expect.stringMatching(/^LPA:1\$smdp\.sandbox\.example\$SBX-/),
  server: 'smdp.sandbox.example',
  code: expect.stringMatching(/^SBX(-\w{4}){2}$/),
  needsConfirmation: asks !== '',
  apple: expect.stringMatching(/^https:\/\/esimsetup\.apple\.com\/.*carddata=LPA:1\$/),
  android: expect.stringMatching(/^https:\/\/esimsetup\.android\.com\/.*carddata=LPA:1\$/),
  page: expect.stringMatching(/^https:\/\/esim\.example\.com\/i\/SBX-/),
});
const INSTALL = { serial: expect.stringMatching(/^89\d{17}$/), instructionsHtml: 'Scan within 365 days.' };

const FORMS: Record<string, object> = {
  code: { code: CODE },
  serial: { code: CODE, serial: expect.stringMatching(/^SBX\d{7}$/) },
  barcode: { code: CODE, securityCode: PIN, barcode: PICTURE },
  long: { code: expect.stringMatching(/^SBX\w{32}$/) },
  link: {
    link: expect.stringMatching(/^https:\/\/redeem\.example\.com\/claim\/SBX-/),
    securityCode: PIN,
    barcode: PICTURE,
  },
  plainLink: { code: expect.stringMatching(/^http:\/\/redeem\.example\.com\/claim\/SBX-/) },
  esim: { ...INSTALL, esim: esim() },
  esimConfirmed: { ...INSTALL, esim: esim('$$1'), securityCode: PIN },
  esimLink: { ...INSTALL, esim: { ...esim(), page: null } },
  receipt: { operatorReference: expect.stringMatching(/^SBX-OP-\d{8}$/), instructionsHtml: null },
  hostile: { code: CODE, instructionsHtml: expect.stringContaining('Stories for every evening.') },
};

const steam = { brand: 'steam', country: 'US', denomination: '20 USD', quantity: 1, recipient: FRIEND };

test('each form of delivery is answered in its parts', async ({ world }) => {
  const placed = await placeOrder(world, newDraft({ lines: [steam] }));
  const forms = Object.entries(FORMS).slice(0, 10);
  for (const [place, [secret, parts]] of forms.entries()) {
    await deliver(world, placed, { secret });
    const { json } = await knock(world, placed, '/reveal');
    expect(json, secret).toEqual({
      orderNumber: placed.upstreamId,
      remaining: 9 - place,
      deliveries: [{ ...NOTHING, ...parts }],
    });
  }
});

test('instructions arrive without anything that runs, loads or covers', async ({ world }) => {
  const placed = await placeOrder(world, newDraft({ lines: [steam] }));
  await deliver(world, placed, { secret: 'hostile' });
  const { json, text } = await knock(world, placed, '/reveal');
  expect(json.deliveries).toEqual([{ ...NOTHING, ...FORMS.hostile }]);
  expect(text).not.toMatch(
    /<(script|img|svg|style|iframe|form|input|button|math|meta|base)|javascript:|\son\w+=/i,
  );
});

test('an order of several lines reveals what is here, each under its own line', async ({ world }) => {
  const lines = [
    steam,
    { ...steam, denomination: '50 USD', quantity: 1 },
    steam,
    { ...steam, brand: 'airbnb', denomination: 'range', value: '100', quantity: 1 },
  ];
  const placed = await placeOrder(world, newDraft({ lines }));
  await deliver(world, placed, {
    delivery_state: ['Succeeded', 'Refunded', 'WaitingForManualAction', 'Succeeded'],
  });
  const { json } = await knock(world, placed, '/reveal');
  expect(json.deliveries.map(({ line }: { line: number }) => line)).toEqual([0, 3]);
  const { json: order } = await knock(world, placed);
  expect(order.lines).toMatchObject([
    { state: 'Succeeded', isDelivered: true },
    { state: 'Refunded', isDelivered: false },
    { state: 'WaitingForManualAction', isDelivered: false },
    { state: 'Succeeded', isDelivered: true },
  ]);
});

test('a reveal that names lines answers with these alone, and counts for these alone', async ({ world }) => {
  const lines = [steam, { ...steam, denomination: '50 USD' }, { ...steam, recipient: 'own@example.com' }];
  const placed = await placeOrder(world, newDraft({ lines }));
  await deliver(world, placed, {});
  const all = (await knock(world, placed, '/reveal')).json.deliveries as { line: number; code: string }[];
  const revealed = async (...named: unknown[]) => {
    const body = JSON.stringify({ lines: named });
    return knock(world, placed, '/reveal', undefined, body);
  };
  const one = await revealed(1);
  expect(one.json).toMatchObject({ remaining: 9, deliveries: [{ line: 1 }] });
  for (const { line, code } of all) expect(one.text.includes(code), `line ${line}`).toBe(line === 1);
  expect((await revealed(0, 2)).json.deliveries.map(({ line }: { line: number }) => line)).toEqual([0, 2]);
  expect((await revealed(1)).json.remaining).toBe(8);
  for (const named of [[], [3], [-1], [0.5], ['0'], [0, 9]]) {
    const refused = await revealed(...named);
    expect(refused.status, JSON.stringify(named)).toBe(400);
    expect(refused.text).not.toContain('SBX');
  }
  expect((await knock(world, placed, '/reveal', undefined, '{"lines":')).status).toBe(400);
});

const deliver = (world: Parameters<typeof control>[0], { upstreamId }: Placed, how: object) =>
  control(world, 'POST', `/orders/${upstreamId}/state`, { order_state: 'Done', ...how });
