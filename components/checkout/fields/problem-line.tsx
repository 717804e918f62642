import { Icon } from '@/components/ui/icon';

/** What is wrong, under the thing that is wrong; `id` lets that thing point here. */
export function ProblemLine({ id, text }: { id: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <p id={id} className="flex gap-1.5 text-danger text-sm">
      <Icon name="danger" className="mt-px" />
      <span>{text}</span>
    </p>
  );
}
