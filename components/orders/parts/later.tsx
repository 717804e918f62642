import { later } from '@/components/ui/later';
import { Skeleton } from '@/components/ui/skeleton';
import { NotLoaded } from './not-loaded';

const load = () => import('./faces');
const waiting = <Skeleton className="h-64" />;

/** What an order that can be paid does not need yet: all that is said in words. */
export const MessageFace = later(() => load().then(({ MessageFace }) => MessageFace), NotLoaded, waiting);
export const Checking = later(() => load().then(({ Checking }) => Checking), NotLoaded, waiting);
export const Unverified = later(() => load().then(({ Unverified }) => Unverified), NotLoaded, waiting);

/** Fetched ahead, so that it is here before it is needed. */
export function preloadFaces(): void {
  for (const part of [MessageFace, Checking, Unverified]) part.ahead();
}
