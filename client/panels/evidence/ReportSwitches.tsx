import { Button, Group } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReportDetail } from '../../../server/contract/answers.ts';
import type { Directory } from '../../state/names.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import { toggled } from '../../state/evidence.ts';
import { LossNote } from './LossNote.tsx';
import classes from '../parts/panels.module.css';

/** Shows only what a report says, or what is left without it or without everything of its publisher. */
export function ReportSwitches({
  report: { id, publisher },
  directory,
}: {
  report: ReportDetail;
  directory: Directory;
}) {
  const { filters } = useView();
  const changeView = useChangeView();
  const only = filters.report.length === 1 && filters.report[0] === id;
  const without = filters.exceptReport.includes(id);
  const withoutPublisher = publisher !== undefined && filters.exceptPublisher.includes(publisher);
  return (
    <>
      <Group gap={6} mt="sm" role="group" aria-label="This report on the map">
        <Switch
          on={only}
          onClick={() =>
            changeView({
              filters: { report: only ? [] : [id], exceptReport: toggled(filters.exceptReport, id, false) },
            })
          }
        >
          Show only what it says
        </Switch>
        <Switch
          on={without}
          onClick={() =>
            changeView({
              filters: { exceptReport: toggled(filters.exceptReport, id), report: toggled(filters.report, id, false) },
            })
          }
        >
          Leave it out
        </Switch>
        {publisher !== undefined && (
          <Switch
            on={withoutPublisher}
            onClick={() => changeView({ filters: { exceptPublisher: toggled(filters.exceptPublisher, publisher) } })}
          >
            {`Leave out all of ${directory(publisher).label}`}
          </Switch>
        )}
      </Group>
      <State only={only} without={without} withoutPublisher={withoutPublisher} />
      {(only || without || withoutPublisher) && <LossNote />}
    </>
  );
}

function Switch({ on, onClick, children }: { on: boolean; onClick: () => void; children: string }) {
  return (
    <Button
      size="compact-xs"
      variant="default"
      aria-pressed={on}
      leftSection={on ? <IconCheck size={14} aria-hidden /> : undefined}
      style={on ? { borderColor: 'var(--accent)', color: 'var(--accent)' } : undefined}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}

function State({ only, without, withoutPublisher }: { only: boolean; without: boolean; withoutPublisher: boolean }) {
  if (!only && !without && !withoutPublisher) return null;
  const words =
    only && !withoutPublisher
      ? 'The map shows only what this report says.'
      : 'The map is drawn without what this report says.';
  return <p className={classes.small}>{words}</p>;
}
