'use server';

import { headers } from 'next/headers';
import { problemsOf } from '@/lib/problem';
import { fail, type Result } from '@/lib/result';
import { shopperOf } from '@/lib/upstream/server';
import { draftSchema } from './draft';
import type { Placement } from './index';
import { placeOrder } from './server';

/** Places an order, or says why not. An order whose creation got no certain answer is placed too, and unknown. */
export async function placeOrderAction(input: unknown): Promise<Result<Placement>> {
  const draft = draftSchema.safeParse(input);
  return draft.success
    ? placeOrder(draft.data, shopperOf(await headers()))
    : fail(...problemsOf(draft.error));
}
