import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from "@mantine/core";

const persimmon: MantineColorsTuple = [
  "#FDF0EB",
  "#FADDD3",
  "#F6BCA9",
  "#FB9A80",
  "#FF7A5C",
  "#D9482B",
  "#C93F22",
  "#AB3419",
  "#882A15",
  "#642011",
];

const stone: MantineColorsTuple = [
  "#FBFAF7",
  "#F4F1EA",
  "#EAE6DC",
  "#DDD8CC",
  "#C6C0B2",
  "#A39D90",
  "#7C776C",
  "#5F5B53",
  "#3D3A35",
  "#1D1C1A",
];

const night: MantineColorsTuple = [
  "#ECEAE4",
  "#CFCCC5",
  "#A8A49B",
  "#807C75",
  "#4C4A48",
  "#38373A",
  "#29292C",
  "#1C1C1F",
  "#141416",
  "#0E0E10",
];

/** Eight colours told apart by colour-blind eyes (at least 15 apart in CIELAB under each deficiency). */
const people = {
  light: ["#23409C", "#BC7F1F", "#017843", "#8A2463", "#4896D4", "#563001", "#706418", "#6D7C85"],
  dark: ["#5B93D6", "#EDAA35", "#6ADCC2", "#D9587A", "#A3CFF5", "#A8733C", "#CBE38F", "#8FA0AD"],
};

export const PEOPLE_COLOURS = people.light.length;

const light = {
  "--paper": "#FBFAF7",
  "--paper-raised": "#FFFFFF",
  "--paper-sunk": "#F4F1EA",
  "--ink": "#1D1C1A",
  "--ink-soft": "#5F5B53",
  "--rule": "#DDD8CC",
  "--rule-strong": "#8C867A",
  "--accent": "#D9482B",
  "--accent-ink": "#C13A1E",
  "--accent-wash": "#FBEAE3",
  "--on-filled": "#FFFFFF",
  "--good": "#1F6F43",
  "--good-wash": "#E5F1E8",
  "--caution": "#8A5A00",
  "--caution-wash": "#FAF0DA",
  "--bad": "#AE1F2D",
  "--bad-wash": "#FAE7E7",
  "--highlight": "#FFE9A8",
  "--shadow": "0 8px 28px rgb(29 28 26 / 12%)",
};

const dark: Record<keyof typeof light, string> = {
  "--paper": "#141416",
  "--paper-raised": "#1C1C1F",
  "--paper-sunk": "#0E0E10",
  "--ink": "#ECEAE4",
  "--ink-soft": "#A8A49B",
  "--rule": "#323135",
  "--rule-strong": "#77736C",
  "--accent": "#FF7A5C",
  "--accent-ink": "#FF8A6F",
  "--accent-wash": "#33201B",
  "--on-filled": "#141416",
  "--good": "#7CCB9B",
  "--good-wash": "#18291F",
  "--caution": "#E8B95A",
  "--caution-wash": "#2C2415",
  "--bad": "#FF8F8F",
  "--bad-wash": "#331C1E",
  "--highlight": "#5B4A14",
  "--shadow": "0 8px 28px rgb(0 0 0 / 55%)",
};

/** The colours of both themes by name, for what is drawn and not styled. */
export const palettes = {
  light: {
    paper: light["--paper"],
    sunk: light["--paper-sunk"],
    ink: light["--ink"],
    soft: light["--ink-soft"],
    rule: light["--rule"],
    accent: light["--accent"],
    people: people.light,
  },
  dark: {
    paper: dark["--paper"],
    sunk: dark["--paper-sunk"],
    ink: dark["--ink"],
    soft: dark["--ink-soft"],
    rule: dark["--rule"],
    accent: dark["--accent"],
    people: people.dark,
  },
};

const sizes = {
  "--font-display": "'Newsreader Variable', 'Newsreader Fallback', 'Iowan Old Style', Georgia, serif",
  "--text-display": "clamp(2.25rem, 1.5rem + 2.6vw, 3.5rem)",
  "--text-title": "clamp(1.75rem, 1.4rem + 1.4vw, 2.5rem)",
  "--text-finding": "1.375rem",
  "--text-numeral": "clamp(2rem, 1.6rem + 1.4vw, 2.75rem)",
  "--measure": "68ch",
  "--page": "72rem",
  "--page-wide": "90rem",
  "--ask-column": "25rem",
  "--target": "2.5rem",
  "--bubble": "36rem",
  "--site-header": "3.5rem",
  "--bottom-tabs": "3.75rem",
  "--hair": "1px",
  "--quick": "140ms",
};

function peopleVariables(colours: string[], ink: string) {
  return Object.fromEntries(
    colours.flatMap((colour, index) => [
      [`--person-${index}`, colour],
      [`--person-${index}-text`, `color-mix(in oklab, ${colour} 72%, ${ink})`],
      [`--person-${index}-wash`, `color-mix(in oklab, ${colour} 11%, var(--paper-raised))`],
    ]),
  );
}

function mantineVariables() {
  return {
    "--mantine-color-body": "var(--paper)",
    "--mantine-color-text": "var(--ink)",
    "--mantine-color-dimmed": "var(--ink-soft)",
    "--mantine-color-placeholder": "var(--ink-soft)",
    "--mantine-color-anchor": "var(--accent-ink)",
    "--mantine-color-error": "var(--bad)",
    "--mantine-color-default": "var(--paper-raised)",
    "--mantine-color-default-hover": "var(--paper-sunk)",
    "--mantine-color-default-color": "var(--ink)",
    "--mantine-color-default-border": "var(--rule-strong)",
    "--mantine-color-persimmon-light-color": "var(--accent-ink)",
    "--mantine-color-gray-light-color": "var(--ink)",
  };
}

export const cssVariables: CSSVariablesResolver = () => ({
  variables: sizes,
  light: { ...light, ...peopleVariables(people.light, light["--ink"]), ...mantineVariables() },
  dark: { ...dark, ...peopleVariables(people.dark, dark["--ink"]), ...mantineVariables() },
});

/** `close` names the buttons that only show a cross. */
export const themeIn = ({ close }: { close: string }) =>
  createTheme({
    colors: { persimmon, gray: stone, dark: night },
    primaryColor: "persimmon",
    primaryShade: { light: 6, dark: 4 },
    variantColorResolver: (input) => {
      const colours = defaultVariantColorsResolver(input);
      return input.variant === "filled" ? { ...colours, color: "var(--on-filled)" } : colours;
    },
    white: "#FFFFFF",
    black: "#1D1C1A",
    fontFamily:
      "'Source Sans 3 Variable', 'Source Sans Fallback', 'Segoe UI', 'Helvetica Neue', sans-serif, 'Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji'",
    fontSizes: { xs: "0.8125rem", sm: "0.9375rem", md: "1rem", lg: "1.125rem", xl: "1.375rem" },
    lineHeights: { xs: "1.4", sm: "1.45", md: "1.5", lg: "1.5", xl: "1.35" },
    spacing: { xs: "0.5rem", sm: "0.75rem", md: "1rem", lg: "1.5rem", xl: "2.5rem" },
    radius: { xs: "2px", sm: "4px", md: "8px", lg: "12px", xl: "20px" },
    defaultRadius: "md",
    respectReducedMotion: true,
    cursorType: "pointer",
    headings: { fontFamily: "var(--font-display)", fontWeight: "500", textWrap: "balance" },
    components: {
      Button: { defaultProps: { size: "md" } },
      ActionIcon: { defaultProps: { size: 40, variant: "subtle", color: "gray" } },
      Modal: {
        defaultProps: {
          centered: true,
          overlayProps: { backgroundOpacity: 0.45 },
          closeButtonProps: { size: 40, "aria-label": close },
        },
        styles: {
          title: { fontFamily: "var(--font-display)", fontSize: "var(--text-finding)", lineHeight: 1.25 },
        },
      },
      Chip: { styles: { label: { height: "var(--target)", borderRadius: "var(--target)" } } },
      Menu: {
        defaultProps: { shadow: "md", position: "bottom-end", width: "max-content" },
        styles: { item: { minHeight: "var(--target)" } },
      },
      Notification: { defaultProps: { closeButtonProps: { size: 40, "aria-label": close } } },
      Tooltip: { defaultProps: { transitionProps: { duration: 120 } } },
    },
  });
