import { useTranslations } from 'use-intl';
import { BrandArt } from '@/components/catalog/brand-art';
import { Icon } from '@/components/ui/icon';
import type { OrderSnapshot } from '@/lib/orders';
import { excessOf } from '../face';
import { type Outcome, outcomeOf } from '../outcome';
import { Headline } from '../parts/headline';
import { Offers } from '../parts/offers';
import { Receipt } from '../parts/receipt';
import { useStateWords } from '../parts/state-words';
import type { Known } from '../recipient';
import type { Access } from '../stream/doors';
import { type Bundle, bundlesOf } from './bundles';
import { HereLines, Lines, useName, useTo } from './lines';

export { HereLines };

type Props = { order: OrderSnapshot; access: Access; known: Known };

/** What was bought and what became of it: one thing large, several in a list. */
export function DeliveredFace({ order, access, known }: Props) {
  const words = useStateWords(order);
  const outcome = outcomeOf(order);
  const [first, ...others] = bundlesOf(order.lines, known);

  if (first && others.length === 0 && !outcome) {
    return (
      <div className="space-y-6">
        <OneThing bundle={first} />
        <HereLines {...{ order, access, known }} />
        {excessOf(order) && <Receipt order={order} />}
      </div>
    );
  }
  return (
    <div className="space-y-5">
      <Headline {...lookOf(outcome)} words={words} />
      <Lines {...{ order, access, known }} />
      {(outcome || excessOf(order)) && <Receipt order={order} />}
      {outcome && (
        <Offers
          offers={outcome.isOwed ? ['support'] : ['again', 'support']}
          order={order}
          isPlain={outcome.here > 0}
        />
      )}
    </div>
  );
}

/** Not red, whatever became of it: no money is lost. */
function lookOf(outcome: Outcome | null) {
  if (!outcome) return { tone: 'success', icon: 'check' } as const;
  if (outcome.isOwed) return { tone: 'warning', icon: 'warning' } as const;
  return outcome.here > 0
    ? ({ tone: 'info', icon: 'gift' } as const)
    : ({ tone: 'success', icon: 'receipt' } as const);
}

function OneThing({ bundle }: { bundle: Bundle }) {
  const states = useTranslations('states.Done');
  const name = useName();
  const to = useTo();
  return (
    <div className="text-center">
      <BrandArt
        brand={{ ...bundle.line, name: bundle.line.brand }}
        sizes="256px"
        className="mx-auto mb-4 w-64 max-w-full"
      />
      <h1 className="flex items-center justify-center gap-2 text-xl">
        <Icon name="check" className="text-success" />
        {states('title')}
      </h1>
      <p className="tabular mt-1 text-md">{name(bundle)}</p>
      <p className="text-ink-2 [overflow-wrap:anywhere]">
        {states('money')} {to(bundle)}
      </p>
    </div>
  );
}
