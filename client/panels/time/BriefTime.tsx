import classes from './TimeBar.module.css';

/** A time in words; where there is little room `2012 to 2014` is seen as `2012–2014`, and what is cut off is in a tooltip. */
export function BriefTime({ words }: { words: string }) {
  const [from, to, ...more] = words.split(' to ');
  return (
    <span title={words}>
      {to === undefined || more.length > 0 ? (
        words
      ) : (
        <>
          {from}
          <i className={classes.to}> to </i>
          {to}
        </>
      )}
    </span>
  );
}
