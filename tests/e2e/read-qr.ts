import type { Page } from '@playwright/test';
import jsqr from 'jsqr';

/** What a camera in front of the screen reads from the QR code on the page; null where it reads none. */
export async function readQr(page: Page): Promise<string | null> {
  const picture = await page.getByRole('img', { name: /QR/ }).screenshot();
  const { pixels, width, height } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const image = context?.getImageData(0, 0, bitmap.width, bitmap.height);
    return { pixels: [...(image?.data ?? [])], width: bitmap.width, height: bitmap.height };
  }, picture.toString('base64'));
  return jsqr(new Uint8ClampedArray(pixels), width, height)?.data ?? null;
}
