import type { Name } from '../../../graph-data/schema/actor.ts';
import classes from '../parts/panels.module.css';

/** Every other spelling and acronym under which reports know the actor. */
export function ActorNames({ names }: { names: Name[] }) {
  const others = names.filter((name) => !name.preferred);
  if (others.length === 0) return null;
  return (
    <p className={classes.prose}>
      <span className={classes.quiet}>Also called </span>
      {others.map(({ value, language }, index) => (
        <span key={value} className={classes.quiet}>
          {index > 0 && ' · '}
          <bdi lang={language}>{value}</bdi>
        </span>
      ))}
    </p>
  );
}
