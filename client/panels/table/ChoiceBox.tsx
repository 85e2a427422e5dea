import classes from './Table.module.css';

interface Props {
  name: string;
  checked: boolean;
  /** Some of what it stands for are chosen, not all. */
  isPartly?: boolean;
  /** Whether it is the one that takes the focus in the grid. */
  isActive: boolean;
  onFocus: () => void;
  onChange: (checked: boolean) => void;
}

/** The box that chooses a row beside others. In a grid the one control of a cell takes the focus in its place. */
export function ChoiceBox({ name, checked, isPartly = false, isActive, onFocus, onChange }: Props) {
  return (
    // All of the cell is the box: a near miss must not select the row.
    <label className={classes.choice} onClick={(event) => event.stopPropagation()}>
      <input
        ref={(box) => {
          if (box) box.indeterminate = isPartly;
        }}
        type="checkbox"
        aria-label={name}
        checked={checked}
        tabIndex={isActive ? 0 : -1}
        data-entrance={isActive || undefined}
        onFocus={onFocus}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
