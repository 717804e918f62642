import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { type Tries, tryAgain } from './try-again';

/**
 * A part that is loaded when it is first shown, or `ahead` of that: then it is there at once. Where loading fails,
 * `Missing` takes its place until another try brings it, `again` or by itself: a page about money never falls over for
 * want of a part.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Missing: ComponentType<{ again: () => void }> = () => null,
  waiting?: ReactNode,
): ComponentType<P> & { ahead: () => void } {
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
  function Later(props: P) {
    // What is shown stays what it is, also when the part comes ahead of its own loading here.
    const [early] = useState(late);
    if (early) return <early.Part {...props} />;
    return (
      <Suspense fallback={waiting}>
        <Loaded {...props} />
      </Suspense>
    );
  }
  const ahead = () => {
    load().then(
      (Part) => {
        late ??= { Part };
      },
      () => {},
    );
  };
  return Object.assign(Later, { ahead });
}
