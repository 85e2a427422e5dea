import type { ReportAnswer } from '../../server/contract/records.ts';

/** A report as far as a citation tells of it. */
export type CitedReport = Omit<ReportAnswer, 'claims'>;
