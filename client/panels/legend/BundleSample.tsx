/** A bit of line as the map draws several relationships in one, with what its badge says. Decorative: words stand beside it. */
export function BundleSample({ mark, filled = false }: { mark: string; filled?: boolean }) {
  return (
    <svg width="54" height="16" viewBox="0 0 54 16" aria-hidden="true" style={{ flex: 'none' }}>
      <path d="M0 6.5H54" stroke="var(--family-alliance)" strokeWidth="2" />
      <path d="M0 9.5H54" stroke="var(--family-rivalry)" strokeWidth="2" />
      <rect
        x="9"
        y="0.5"
        width="36"
        height="15"
        rx="7.5"
        fill={filled ? 'var(--ink)' : 'var(--ground)'}
        stroke={filled ? undefined : 'var(--faint-actor)'}
      />
      <text
        x="27"
        y="8.5"
        fontSize="10.5"
        fontWeight="600"
        textAnchor="middle"
        dominantBaseline="central"
        fill={filled ? 'var(--ground)' : 'var(--ink)'}
      >
        {mark}
      </text>
    </svg>
  );
}
