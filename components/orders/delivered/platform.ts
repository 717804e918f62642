type Platform = 'apple' | 'android' | 'other';

/** What this page runs on, as far as installing an eSIM needs to know. An iPad says that it is a Mac, with a touch screen. */
export function platformOf({
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): Platform {
  if (/android/i.test(userAgent)) return 'android';
  const isApple = /iphone|ipad|ipod/i.test(userAgent) || (/mac os/i.test(userAgent) && maxTouchPoints > 1);
  return isApple ? 'apple' : 'other';
}
