import { useProblemText } from '@/components/payment/use-problem-text';
import type { Problem } from '@/lib/problem';

/** A refusal in words. */
export function ProblemLine({ problem }: { problem: Problem }) {
  const problemText = useProblemText();
  return <>{problemText(problem)}</>;
}
