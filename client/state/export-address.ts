import { addressOf, type Terms } from '../api.ts';
import { filterTerms, type Filters } from './view.ts';

/** What single formats let be chosen. */
export interface ExportOptions {
  version?: string | undefined;
  edges?: string | undefined;
  /** As the map is drawn; what draws it is sent, so that it is no part of an address. */
  drawn?: boolean | undefined;
}

/** Where the graph as filtered can be downloaded in a format. */
export function exportAddress(format: string, filters: Filters, options: ExportOptions): string {
  return addressOf(`/export/${format}`, exportTerms(filters, options));
}

/** What is to be in a file, as terms of its address. */
export function exportTerms(filters: Filters, { version, edges }: ExportOptions): Terms {
  return { ...filterTerms(filters), version, edges };
}
