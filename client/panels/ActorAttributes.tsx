import type { ActorDetail } from '../../server/contract/answers.ts';
import classes from './panels.module.css';

/** What is told of an actor elsewhere: ids, tags, and what an imported file says by its own names. */
export function ActorAttributes({ actor: { externalIds = {}, tags = [], attributes = {} } }: { actor: ActorDetail }) {
  const rows = [
    ...Object.entries(externalIds),
    ...(tags.length > 0 ? [['tags', tags.join(', ')] as const] : []),
    ...Object.entries(attributes),
  ];
  if (rows.length === 0) return null;
  return (
    <dl className={classes.attributes}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
