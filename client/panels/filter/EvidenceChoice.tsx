import { Checkbox, Stack } from '@mantine/core';
import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import { count } from '../../../graph-data/schema/words.ts';
import { publishersOf, toggled } from '../../state/evidence.ts';
import { useDirectory } from '../../state/names.ts';
import { useAllReports } from '../../state/queries.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import { LossNote } from '../evidence/LossNote.tsx';
import classes from '../parts/panels.module.css';

/** Which publishers and reports the map rests on, and what falls without the others. */
export function EvidenceChoice() {
  return (
    <>
      <Publishers />
      <Reports />
      <LossNote />
    </>
  );
}

/** A switch for each publisher, with how much was read from it; who published a text first counts as one as well. */
function Publishers() {
  const { exceptPublisher } = useView().filters;
  const changeView = useChangeView();
  const directory = useDirectory();
  const publishers = publishersOf(useAllReports().data ?? []);
  if (publishers.length < 2) return null;
  return (
    <fieldset className={classes.choices}>
      <legend>Count what these published</legend>
      <Stack gap={6}>
        {publishers.map(({ id, claims }) => (
          <Checkbox
            key={id}
            size="xs"
            checked={!exceptPublisher.includes(id)}
            label={`${directory(id).name} (${count(claims, 'claim')})`}
            onChange={() => changeView({ filters: { exceptPublisher: toggled(exceptPublisher, id) } })}
          />
        ))}
      </Stack>
    </fieldset>
  );
}

function Reports() {
  const { report, exceptReport } = useView().filters;
  const changeView = useChangeView();
  const reports = useAllReports().data ?? [];
  const leftOut = reports.filter(({ id }) => exceptReport.includes(id));
  return (
    <>
      {leftOut.length > 0 && (
        <fieldset className={classes.choices}>
          <legend>Left out</legend>
          <Stack gap={6}>
            {leftOut.map(({ id, title }) => (
              <Checkbox
                key={id}
                size="xs"
                checked
                label={title}
                onChange={() => changeView({ filters: { exceptReport: toggled(exceptReport, id, false) } })}
              />
            ))}
          </Stack>
        </fieldset>
      )}
      <fieldset className={classes.choices}>
        <legend>Only what these reports say</legend>
        <Stack gap={6}>
          {reports.map(({ id, title, published }) => (
            <Checkbox
              key={id}
              size="xs"
              checked={report.includes(id)}
              label={`${title} (${describeDate(published)})`}
              onChange={() => changeView({ filters: { report: toggled(report, id) } })}
            />
          ))}
        </Stack>
      </fieldset>
    </>
  );
}
