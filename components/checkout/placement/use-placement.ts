import { useCallback, useEffect, useRef, useState } from 'react';
import { inTurn } from '@/components/payment/in-turn';
import type { Draft } from '@/lib/checkout';
import { type Attempt, attemptSlot, contentOf, findUnpaid, ordersShelf, readBasket } from '@/lib/device';
import type { Problem } from '@/lib/problem';
import { type Placing, placingAfter } from './placement';
import { type PlaceOrder, send } from './send';

type Placement = {
  placing: Placing;
  /** Sends a draft, or the same one again; a second call while one is out does nothing. */
  place: (draft: Draft) => void;
  /** The very order that was sent and not answered. */
  askAgain: () => void;
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
    const answer = await send(placeOrder, draft);
    if (answer.type === 'stale' && !hasReloaded)
      return reloadAndResume({ draft, resumes: true, hasReloaded: true });
    const next = placingAfter(answer, draft);
    if (next.step !== 'unanswered') attempt.write(null);
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
    const isOfBasket = readBasket(storefrontId)?.idempotencyKey === draft.idempotencyKey;
    if (hasOrder(storefrontId, draft.orderKey)) attemptSlot(storefrontId).write(null);
    else if (kept.resumes && isOfBasket) void resume.current(draft, kept.hasReloaded);
    else if (!isOut.current) setPlacing({ step: 'unanswered', isHung: false });
  }, [storefrontId]);

  const askAgain = () => {
    const kept = attempt.read();
    if (!kept) return;
    if (placing.step === 'unanswered' && placing.isHung) reloadAndResume({ ...kept, resumes: true });
    else void place(kept.draft as Draft, kept.hasReloaded);
  };
  const edit = useCallback(
    (problems: readonly Problem[] = []) => setPlacing({ step: 'editing', problems }),
    [],
  );

  return { placing, place: (draft) => void place(draft), askAgain, edit };
}

/** True when another tab has had the answer. */
const hasOrder = (storefrontId: string, orderKey: string): boolean =>
  Object.values(ordersShelf(storefrontId).read() ?? {}).some(({ key }) => key === orderKey);
