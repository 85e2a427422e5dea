import {
  createTheme,
  defaultVariantColorsResolver,
  useComputedColorScheme,
  useMantineColorScheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';
import { DARK, LIGHT, paletteVariables, type Palette } from './palette.ts';

const indigo: MantineColorsTuple = [
  '#EEF0FC',
  '#DCE1F9',
  '#BCC5F3',
  '#A9B6FF',
  '#7C8CE8',
  '#5C6EDB',
  '#4659D0',
  '#3B4FC4',
  '#3042AC',
  '#26358F',
];

const dark: MantineColorsTuple = [
  '#E3E7EC',
  '#B9C0C9',
  '#A3ABB5',
  '#7A828D',
  '#4A515A',
  '#343A42',
  '#272C32',
  '#1E2227',
  '#191C21',
  '#15181C',
];

/** Black or white, whichever can be read on the primary colour of the theme in force. */
const ON_PRIMARY = 'var(--mantine-primary-color-contrast)';

export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  variantColorResolver: (wanted) => {
    const colours = defaultVariantColorsResolver(wanted);
    // Its own choice between black and white is that for light colours, in the dark as well.
    return wanted.variant === 'filled' ? { ...colours, color: ON_PRIMARY } : colours;
  },
  colors: { indigo, dark },
  fontFamily: '-apple-system, "Segoe UI", Roboto, "Noto Sans", "Open Sans", "Noto Sans Arabic", system-ui, sans-serif',
  defaultRadius: 'sm',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    // The page itself never scrolls; what would lock it puts a style into the page that its policy forbids.
    Modal: { defaultProps: { lockScroll: false, overlayProps: { backgroundOpacity: 0.4 } } },
    // Without a role its name counts for nothing.
    Loader: { defaultProps: { role: 'progressbar' } },
    Checkbox: { defaultProps: { iconColor: ON_PRIMARY } },
    Indicator: { vars: () => ({ root: { '--indicator-text-color': ON_PRIMARY } }) },
  },
});

export const resolveVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: paletteVariables(LIGHT),
  dark: paletteVariables(DARK),
});

/** The colours that are in force. */
export function usePalette(): Palette {
  return useComputedColorScheme('light') === 'dark' ? DARK : LIGHT;
}

/** Light or dark, and how to change over; the choice is remembered, until then the system's holds. */
export function useTheme(): { scheme: 'light' | 'dark'; toggle: () => void } {
  const scheme = useComputedColorScheme('light');
  const { setColorScheme } = useMantineColorScheme();
  return { scheme, toggle: () => setColorScheme(scheme === 'dark' ? 'light' : 'dark') };
}
