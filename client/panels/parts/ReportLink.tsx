import { ViewLink } from './ViewLink.tsx';

/** A report's title that leads to what was read from it. */
export function ReportLink({ report: { id, title } }: { report: { id: string; title: string } }) {
  return <ViewLink change={{ selected: `report:${id}` }}>{title}</ViewLink>;
}
