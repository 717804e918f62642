import { useCallback, useEffect, useRef, useState } from 'react';
import { inTurn } from '@/components/payment/in-turn';
import { type Asking, useAsking } from '@/components/payment/use-asking';
import type { Draft } from '@/lib/checkout';
import {
  type Attempt,
  attemptSlot,
  contentOf,
  dropPress,
  findUnpaid,
  keepPress,
  ordersShelf,
  pressesShelf,
  readBasket,
} from '@/lib/device';
import type { Problem } from '@/lib/problem';
import { isSettled, type Placing, placingAfter } from './placement';
import { type PlaceOrder, send } from './send';

type Placement = {
  placing: Placing;
  /** Sends a draft, or the same one again; a second call while one is out does nothing. */
  place: (draft: Draft) => void;
  /** For the very order that was sent and not answered, as long as it is not. */
  asking: Asking;
  edit: (problems?: readonly Problem[]) => void;
};

/** One order from press to answer. What is sent is kept first, so that it survives a reload as the same order. */
export function usePlacement(
  storefrontId: string,
  placeOrder: PlaceOrder,
  onPlaced: (orderId: string, draft: Draft) => void,
): Placement {
  const [placing, setPlacing] = useState<Placing>({ step: 'editing', problems: [] });
  const isOut = useRef(false);
  const attempt = attemptSlot(storefrontId);

  const place = async (draft: Draft, hasReloaded = false) => {
    if (isOut.current) return;
    isOut.current = true;
    setPlacing({ step: 'placing' });
    const content = contentOf(draft.lines);
    await inTurn(`gf-${storefrontId}-pay-${content}`, async () => {
      const mayBeSent = attempt.read()?.draft.idempotencyKey === draft.idempotencyKey;
      const unpaid = mayBeSent ? undefined : findUnpaid(storefrontId, content, Date.now());
      // Another tab has ordered the same meanwhile: the page offers that one first.
      if (unpaid && unpaid.key !== draft.orderKey) setPlacing({ step: 'editing', problems: [] });
      else await sendAndSettle(draft, hasReloaded);
    });
    isOut.current = false;
  };

  const sendAndSettle = async (draft: Draft, hasReloaded: boolean) => {
    attempt.write({ draft, resumes: false, hasReloaded });
    keepPress(storefrontId, draft, Date.now());
    const answer = await send(placeOrder, draft);
    if (answer.type === 'stale' && !hasReloaded)
      return reloadAndResume({ draft, resumes: true, hasReloaded: true });
    const next = placingAfter(answer, draft);
    if (next.step !== 'unanswered') attempt.write(null);
    if (isSettled(next)) dropPress(storefrontId, draft.idempotencyKey);
    if (next.step === 'placed') onPlaced(next.orderId, draft);
    setPlacing(next);
  };

  const reloadAndResume = (kept: Attempt) => {
    attempt.write(kept);
    location.reload();
  };

  const resume = useRef(place);
  resume.current = place;
  useEffect(() => {
    const kept = attemptSlot(storefrontId).read();
    if (!kept) return;
    const draft = kept.draft as Draft;
    if (hasOrder(storefrontId, draft.orderKey)) attemptSlot(storefrontId).write(null);
    else if (kept.resumes && isOfBasket(storefrontId, draft)) void resume.current(draft, kept.hasReloaded);
    else if (!isOut.current) setPlacing({ step: 'unanswered', isHung: false });
  }, [storefrontId]);

  const askAgain = async (signal: AbortSignal) => {
    const kept = attempt.read();
    if (!kept) return;
    const draft = kept.draft as Draft;
    const { askPress } = await import('@/components/payment/ask-press');
    const told = await askPress(draft.idempotencyKey, draft.orderKey, { fetch, signal });
    if (signal.aborted) return;
    if (told.status === 'placed' && told.orderId) {
      attempt.write(null);
      onPlaced(told.orderId, draft);
      setPlacing({ step: 'placed', orderId: told.orderId });
    } else if (told.status === 'none') {
      // Nothing came of it, and the shop is there: the same press once more, if it is still what is wanted.
      const isHung = placing.step === 'unanswered' && placing.isHung;
      if (!isStillMeant(storefrontId, draft)) giveUp();
      else if (isHung) reloadAndResume({ ...kept, resumes: true });
      else void place(draft, kept.hasReloaded);
    }
  };
  const giveUp = () => {
    attempt.write(null);
    setPlacing({ step: 'editing', problems: [] });
  };
  const asking = useAsking(askAgain, placing.step === 'unanswered');
  const edit = useCallback(
    (problems: readonly Problem[] = []) => setPlacing({ step: 'editing', problems }),
    [],
  );

  return { placing, place: (draft) => void place(draft), asking, edit };
}

/** True when another tab has had the answer. */
const hasOrder = (storefrontId: string, orderKey: string): boolean =>
  Object.values(ordersShelf(storefrontId).read() ?? {}).some(({ key }) => key === orderKey);

const isOfBasket = (storefrontId: string, { idempotencyKey }: Draft): boolean =>
  readBasket(storefrontId)?.idempotencyKey === idempotencyKey;

/** Nobody expects an order of what they pressed longer ago, or have changed since. */
const MEANT_MS = 10 * 60_000;

const isStillMeant = (storefrontId: string, draft: Draft): boolean => {
  const press = pressesShelf(storefrontId).at(draft.idempotencyKey).read();
  return isOfBasket(storefrontId, draft) && press !== null && Date.now() - press.sentAt < MEANT_MS;
};
