import { useEffect, useState, type ReactNode } from 'react';

/** Shows something only once it has been there for so many milliseconds: what passes by sooner need not be seen. */
export function AfterAMoment({ milliseconds, children }: { milliseconds: number; children: ReactNode }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return late ? children : null;
}
