import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';

/**
 * A part that is loaded when it is first shown. Where that fails, as it does once a deploy has replaced it, `Missing`
 * takes its place: a page about money never falls over for want of a part.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Missing: ComponentType = () => null,
  waiting?: ReactNode,
): ComponentType<P> {
  const Loaded = lazy(() =>
    load().then(
      (found) => ({ default: found }),
      () => ({ default: Missing as ComponentType<P> }),
    ),
  );
  return function Later(props: P) {
    return (
      <Suspense fallback={waiting}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}
