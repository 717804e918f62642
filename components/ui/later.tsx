import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { type Tries, tryAgain } from './try-again';

/**
 * A part that is loaded when it is first shown. Where that fails, `Missing` takes its place until another try brings
 * it, `again` or by itself: a page about money never falls over for want of a part.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Missing: ComponentType<{ again: () => void }> = () => null,
  waiting?: ReactNode,
): ComponentType<P> {
  let late: { Part: ComponentType<P> } | undefined;
  function Awaited(props: P) {
    const [found, setFound] = useState(late);
    const tries = useRef<Tries>(null);
    useEffect(() => {
      if (found) return;
      tries.current = tryAgain(load, (Part) => {
        late = { Part };
        setFound(late);
      });
      return tries.current.end;
    }, [found]);
    return found ? <found.Part {...props} /> : <Missing again={() => tries.current?.now()} />;
  }
  const Loaded = lazy(() =>
    load().then(
      (found) => ({ default: found }),
      () => ({ default: Awaited }),
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
