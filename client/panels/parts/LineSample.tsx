interface Props {
  colour?: string;
  width?: number;
  line?: 'solid' | 'dashed' | 'dotted';
  arrow?: boolean;
}

const DASHES = { solid: undefined, dashed: '6 3.5', dotted: '0.1 4' };

/** A bit of line as the map draws it. Decorative: words stand beside it. */
export function LineSample({ colour = 'var(--ink)', width = 1.8, line = 'solid', arrow = false }: Props) {
  return (
    <svg width="30" height="10" viewBox="0 0 30 10" aria-hidden="true" style={{ flex: 'none' }}>
      <path
        d={arrow ? 'M1 5H23' : 'M1 5H29'}
        stroke={colour}
        strokeWidth={width}
        strokeDasharray={DASHES[line]}
        strokeLinecap={line === 'dotted' ? 'round' : 'butt'}
      />
      {arrow && <path d="M21.5 1.5L29.5 5L21.5 8.5z" fill={colour} />}
    </svg>
  );
}
