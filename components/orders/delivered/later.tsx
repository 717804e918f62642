import { later } from '@/components/ui/later';
import { Skeleton } from '@/components/ui/skeleton';
import { NotLoaded } from '../parts/not-loaded';

const load = () => import('./delivered-face');

/** What shows codes, which an order that is not delivered does not need. */
export const DeliveredFace = later(
  () => load().then(({ DeliveredFace }) => DeliveredFace),
  NotLoaded,
  <Skeleton className="h-80" />,
);
export const HereLines = later(
  () => load().then(({ HereLines }) => HereLines),
  NotLoaded,
  <Skeleton className="h-13" />,
);

/** Fetched while the order is on its way, so that it is here before the code is. */
export function preloadDelivered(): void {
  for (const part of [DeliveredFace, HereLines]) part.ahead();
}
