import { describe, expect, it } from 'vitest';
import { fieldText, formatFinding } from '../../../graph-data/lint/finding.ts';

describe('a finding', () => {
  const finding = { file: 'reports/a.yaml', line: 7, message: 'is wrong', remedy: 'mend it', rule: 'dates' };

  it('is one line for a terminal', () => {
    expect(formatFinding({ ...finding, level: 'error', field: 'claims[3].when' })).toBe(
      'reports/a.yaml:7: error: claims[3].when is wrong; mend it (dates)',
    );
  });

  it('names no field where it is about a whole file', () => {
    expect(formatFinding({ ...finding, level: 'warning', field: '' })).toBe(
      'reports/a.yaml:7: warning: is wrong; mend it (dates)',
    );
  });

  it('names a field by its keys and indexes', () => {
    expect(fieldText(['claims', 3, 'attribution', 0, 'actor'])).toBe('claims[3].attribution[0].actor');
    expect(fieldText([])).toBe('');
  });
});
