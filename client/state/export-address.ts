import { addressOf } from '../api.ts';
import { filterTerms, type Filters } from './view.ts';

/** What single formats let be chosen. */
export interface ExportOptions {
  version?: string | undefined;
  edges?: string | undefined;
}

/** Where the graph as filtered can be downloaded in a format. */
export function exportAddress(format: string, filters: Filters, { version, edges }: ExportOptions): string {
  return addressOf(`/export/${format}`, { ...filterTerms(filters), version, edges });
}
