import { MARK_BOX, MARK_OUTLINES, type ChangeMark } from '../../state/change-marks.ts';

/** The mark of a change as the map draws it. Decorative: words stand beside it. */
export function ChangeMarkSample({ change, certain }: ChangeMark) {
  const middle = MARK_BOX / 2;
  return (
    <svg
      width="16"
      height="16"
      viewBox={`-0.5 -0.5 ${MARK_BOX + 1} ${MARK_BOX + 1}`}
      aria-hidden
      style={{ flex: 'none' }}
    >
      <circle
        cx={middle}
        cy={middle}
        r={middle - 0.4}
        fill={certain ? 'var(--ink)' : 'var(--ground)'}
        stroke="var(--ink)"
        strokeDasharray={certain ? undefined : '2.2 1.6'}
      />
      <path d={MARK_OUTLINES[change]} fill={certain ? 'var(--ground)' : 'var(--ink)'} />
    </svg>
  );
}
