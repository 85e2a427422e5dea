import { byInWords, type Find } from '../../state/finds.ts';
import classes from '../parts/SearchList.module.css';
import { ActorShape } from '../parts/ActorShape.tsx';
import { MarkedText } from '../parts/MarkedText.tsx';

/** Something that was found: what it is called, what it is, and what matched. */
export function FoundWords({ find: { name, note, by, type } }: { find: Find }) {
  return (
    <>
      {type && <ActorShape type={type} />}
      <span className={classes.words}>
        <MarkedText {...name} />
        <span className={classes.quiet}>
          {note}
          {by && (
            <>
              {' · '}
              {byInWords(by)} <MarkedText {...by} />
            </>
          )}
        </span>
      </span>
    </>
  );
}
