import { expect, test } from '@playwright/test';
import { isEmail } from '@/lib/checkout';

for (const sound of [
  'a@example.com',
  'anna.b+cards@sub.example.co.uk',
  "o'neill@example.com",
  `${'a'.repeat(64)}@example.com`,
]) {
  test(`${sound} can be written to`, () => {
    expect(isEmail(sound)).toBe(true);
  });
}

for (const broken of [
  '',
  'anna',
  '@example.com',
  'anna@example',
  'anna@@example.com',
  'anna@b@example.com',
  'anna b@example.com',
  'anna.@example.com',
  '.anna@example.com',
  'an..na@example.com',
  'jäne@gmail.com',
  '😀@gmail.com',
  'anna@exam_ple.com',
  'anna@-example.com',
  `${'a'.repeat(65)}@example.com`,
]) {
  test(`"${broken}" is no address`, () => {
    expect(isEmail(broken)).toBe(false);
  });
}
