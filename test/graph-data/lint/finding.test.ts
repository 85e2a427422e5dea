import { describe, expect, it } from 'vitest';
import { fieldText, formatFinding, shorten } from '../../../graph-data/lint/finding.ts';

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

  it('stays one line and as it reads, whatever is in it', () => {
    const message = 'is "a\r\n\u001b[2K\u202e\ud800b"';
    expect(formatFinding({ ...finding, level: 'error', file: 'a\u2028b', field: 'x\0', message })).toBe(
      'a\\u{2028}b:7: error: x\\u{0} is "a\\u{d}\\u{a}\\u{1b}[2K\\u{202e}\\u{d800}b"; mend it (dates)',
    );
  });

  it('quotes the beginning of what is long, by whole characters', () => {
    expect(shorten('a'.repeat(60))).toBe('a'.repeat(60));
    expect(shorten('a'.repeat(61))).toBe(`${'a'.repeat(60)}…`);
    expect(shorten('a😀😀😀', 3)).toBe('a😀😀…');
    expect(fieldText(['qualifiers', 'k'.repeat(100)])).toBe(`qualifiers.${'k'.repeat(60)}…`);
  });

  it('names a field by its keys and indexes', () => {
    expect(fieldText(['claims', 3, 'attribution', 0, 'actor'])).toBe('claims[3].attribution[0].actor');
    expect(fieldText([])).toBe('');
  });
});
