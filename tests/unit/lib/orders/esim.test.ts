import { expect, test } from '@playwright/test';
import { readEsim } from '@/lib/orders/esim';

const WHOLE = 'LPA:1$smdp.sandbox.example$SBX-K2J4-77QP';
const PARTS = {
  activation: WHOLE,
  server: 'smdp.sandbox.example',
  code: 'SBX-K2J4-77QP',
  needsConfirmation: false,
  apple: `https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=${WHOLE}`,
  android: `https://esimsetup.android.com/esim_qrcode_provisioning?carddata=${WHOLE}`,
};

for (const text of [
  WHOLE,
  '1$smdp.sandbox.example$SBX-K2J4-77QP',
  'lpa:1$smdp.sandbox.example$SBX-K2J4-77QP',
  `  ${WHOLE}\n`,
  PARTS.apple,
  `https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=${encodeURIComponent(WHOLE)}`,
  `https://carrier.example/install?lang=de&carddata=${WHOLE}`,
]) {
  test(`the parts of ${JSON.stringify(text)}`, () => {
    expect(readEsim(text)).toEqual(PARTS);
  });
}

test('a string may ask for a confirmation code, and keeps all it came with', () => {
  expect(readEsim('LPA:1$smdp.example$T-1$$1')).toMatchObject({
    activation: 'LPA:1$smdp.example$T-1$$1',
    code: 'T-1',
    needsConfirmation: true,
  });
  expect(readEsim('1$smdp.example:8443$T-1$1.3.6.1.4.1.31746$1')).toMatchObject({
    activation: 'LPA:1$smdp.example:8443$T-1$1.3.6.1.4.1.31746$1',
    server: 'smdp.example:8443',
    needsConfirmation: true,
  });
  expect(readEsim('1$smdp.example$T-1$1.3.6.1.4.1.31746')).toMatchObject({ needsConfirmation: false });
});

test('a server may need no token', () => {
  expect(readEsim('LPA:1$smdp.example$')).toMatchObject({ server: 'smdp.example', code: '' });
});

test('an install link cannot be bent by what is in the string', () => {
  const { apple } = readEsim('LPA:1$smdp.example$a&b#c"<d>') ?? {};
  expect(apple).toBe(
    'https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=LPA:1$smdp.example$a%26b%23c%22%3Cd%3E',
  );
});

for (const text of [
  null,
  '',
  'SBX-4GYY-77HK-2J6M',
  'LPA:2$smdp.example$X',
  'LPA:1$$X',
  'LPA:1$smdp.example',
  'LPA:1$smdp example$X',
  'LPA:1$smdp.example$X$1$1$1',
  '$5',
  'https://redeem.example.com/claim/1$a$b',
  'https://esim.example.com/i?carddata=nonsense',
  'javascript:LPA:1$smdp.example$X',
]) {
  test(`${JSON.stringify(text)} is no eSIM`, () => {
    expect(readEsim(text)).toBeNull();
  });
}
