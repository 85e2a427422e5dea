import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DARK, LIGHT, type Palette } from '../../client/state/palette.ts';
import { FAMILY_LIST } from '../../client/state/view.ts';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.match(/[^#]/g)!.map((digit) => digit + digit) : colour.match(/[^#]{2}/g)!;
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => {
    const share = parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const css = readFileSync(new URL('../../client/tokens.css', import.meta.url), 'utf8');

/** The colours that the style sheet gives a theme, by name. */
function tokensOf(scheme: 'light' | 'dark'): Record<string, string> {
  const block = new RegExp(`data-mantine-color-scheme='${scheme}'\\] \\{([^}]*)\\}`).exec(css)![1]!;
  const colours = [...block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/gi)];
  return Object.fromEntries(colours.map(([, name = '', colour = '']) => [name, colour]));
}

const THEMES: ['light' | 'dark', Palette][] = [
  ['light', LIGHT],
  ['dark', DARK],
];

describe.each(THEMES)('the colours of the %s theme', (scheme, palette) => {
  const tokens = tokensOf(scheme);

  it.each(['text', 'text-quiet', 'danger'])('let %s be read on every ground of a panel (4.5 to 1)', (name) => {
    for (const ground of ['surface', 'surface-quiet']) {
      expect(contrast(tokens[name]!, tokens[ground]!), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('let a warning be read on its own ground, and names on the map', () => {
    expect(contrast(tokens.warning!, tokens['warning-ground']!)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.ink, palette.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.quietInk, palette.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.accent, tokens.surface!)).toBeGreaterThanOrEqual(4.5);
  });

  it('let actors of every category be seen on the map (3 to 1)', () => {
    for (const colour of [...palette.categories, palette.others]) {
      expect(contrast(colour, palette.ground), colour).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(FAMILY_LIST)('let a line of the family %s be seen on the map (3 to 1)', (family) => {
    expect(contrast(palette.families[family], palette.ground)).toBeGreaterThanOrEqual(3);
  });
});
