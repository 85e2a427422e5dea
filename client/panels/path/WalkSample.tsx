/** A bit of the halo by which the map shows one of two compared paths. Decorative: its letter stands beside it. */
export function WalkSample({ walk }: { walk: 'a' | 'b' }) {
  return (
    <svg width="34" height="12" viewBox="0 0 34 12" aria-hidden="true" style={{ flex: 'none', verticalAlign: -1 }}>
      {walk === 'a' ? (
        <path d="M1 6H33" stroke="var(--walk-a)" strokeWidth="10" />
      ) : (
        <path d="M1 6H33" stroke="var(--walk-b)" strokeWidth="6" strokeDasharray="7 5" />
      )}
      <path d="M1 6H33" stroke="var(--ink)" strokeWidth="1.5" />
    </svg>
  );
}
