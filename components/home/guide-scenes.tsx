import classes from "./guide-picture.module.css";

/** Lines of text, drawn as bars: each with its place and width. */
function Words({ lines }: { lines: [x: number, y: number, width: number][] }) {
  return lines.map(([x, y, width]) => (
    <rect key={`${x} ${y}`} className={classes.words} x={x} y={y} width={width} height="4" rx="2" />
  ));
}

function Phone() {
  return (
    <>
      <rect className={classes.paper} x="46" y="3" width="68" height="114" rx="10" />
      <path className={classes.line} d="M46 25h68M74 9h12" />
    </>
  );
}

function Window() {
  return (
    <>
      <rect className={classes.paper} x="6" y="10" width="148" height="100" rx="7" />
      <path className={classes.line} d="M6 25h148M14 17.5h.01M21 17.5h.01M28 17.5h.01" />
    </>
  );
}

function Bubbles() {
  return (
    <>
      <rect className={classes.soft} x="52" y="62" width="34" height="13" rx="5" />
      <rect className={classes.soft} x="74" y="80" width="34" height="13" rx="5" />
      <rect className={classes.soft} x="52" y="98" width="26" height="11" rx="5" />
    </>
  );
}

/** The menu behind the dots of a chat on a phone. */
const phoneMenu = (
  <>
    <Phone />
    <circle className={classes.soft} cx="56" cy="18.5" r="4.5" />
    <Words lines={[[64, 16.5, 22]]} />
    <Bubbles />
    <circle className={classes.mark} cx="106" cy="18" r="5.5" />
    <path className={classes.dots} d="M106 15.5h.01M106 18h.01M106 20.5h.01" />
    <rect className={classes.raised} x="66" y="28" width="44" height="30" rx="4" />
    <Words
      lines={[
        [71, 33, 26],
        [71, 41, 32],
        [71, 49, 20],
      ]}
    />
  </>
);

/** The name at the top of a chat on a phone. */
const phoneName = (
  <>
    <Phone />
    <rect className={classes.mark} x="50" y="12" width="54" height="12" rx="6" />
    <circle className={classes.soft} cx="57" cy="18" r="4" />
    <Words lines={[[65, 16, 30]]} />
    <rect className={classes.soft} x="52" y="32" width="38" height="13" rx="5" />
    <Bubbles />
  </>
);

/** One row of a list on a phone: send this chat out. */
const phoneExport = (
  <>
    <Phone />
    <Words
      lines={[
        [56, 33, 36],
        [56, 46, 28],
        [56, 90, 32],
        [56, 103, 24],
      ]}
    />
    <rect className={classes.mark} x="50" y="58" width="60" height="22" rx="5" />
    <Words lines={[[56, 67, 28]]} />
    <path className={classes.accent} d="M99 74v-11M95 67l4-4 4 4M94 72v4h10v-4" />
  </>
);

/** With pictures or without them: without. */
const phoneWithoutMedia = (
  <>
    <Phone />
    <rect className={classes.soft} x="52" y="34" width="56" height="24" rx="5" />
    <path className={classes.line} d="M58 53l7-8 6 6 4-4 5 6M74 41h.01" />
    <Words lines={[[86, 44, 17]]} />
    <rect className={classes.mark} x="52" y="66" width="56" height="24" rx="5" />
    <path className={classes.accent} d="M59 74h16M59 78h12M59 82h14" />
    <Words lines={[[86, 76, 17]]} />
  </>
);

/** A sheet on its way into the drop zone of this page. */
const dropFile = (
  <>
    <rect className={classes.zone} x="14" y="62" width="132" height="48" rx="7" />
    <path className={classes.raised} d="M64 8h22l12 12v34H64z" />
    <path className={classes.line} d="M86 8v12h12M71 28h18M71 35h20M71 42h13" />
    <path className={classes.accent} d="M80 64v26M71 82l9 9 9-9" />
  </>
);

/** The menu behind the dots of a chat on a computer. */
const windowMenu = (
  <>
    <Window />
    <path className={classes.line} d="M48 25v85" />
    <Words
      lines={[
        [13, 34, 28],
        [13, 46, 22],
        [13, 58, 26],
      ]}
    />
    <rect className={classes.soft} x="55" y="64" width="44" height="14" rx="5" />
    <rect className={classes.soft} x="70" y="84" width="50" height="14" rx="5" />
    <circle className={classes.mark} cx="143" cy="34" r="6" />
    <path className={classes.dots} d="M143 31v.01M143 34v.01M143 37v.01" />
    <rect className={classes.raised} x="94" y="43" width="54" height="34" rx="4" />
    <Words
      lines={[
        [100, 49, 30],
        [100, 58, 40],
        [100, 67, 26],
      ]}
    />
  </>
);

/** The settings of a computer's app, with the row and the button that lead to the export. */
const windowSettings = (
  <>
    <Window />
    <path className={classes.line} d="M58 25v85" />
    <rect className={classes.mark} x="10" y="46" width="44" height="14" rx="5" />
    <Words
      lines={[
        [15, 35, 28],
        [15, 51, 32],
        [15, 69, 24],
        [15, 83, 30],
        [68, 38, 58],
        [68, 49, 70],
        [68, 60, 48],
      ]}
    />
    <rect className={classes.mark} x="68" y="76" width="50" height="18" rx="6" />
    <path className={classes.accent} d="M93 80v9M89 85.5l4 4 4-4" />
  </>
);

/** Which kind of file: JSON. */
const windowFormat = (
  <>
    <Window />
    <Words
      lines={[
        [22, 36, 50],
        [22, 96, 40],
      ]}
    />
    <rect className={classes.soft} x="22" y="48" width="116" height="16" rx="5" />
    <text className={classes.faint} x="32" y="60">
      HTML
    </text>
    <rect className={classes.mark} x="22" y="70" width="116" height="18" rx="5" />
    <text className={classes.letters} x="32" y="83">
      JSON
    </text>
    <path className={classes.accent} d="m122 79 4 4 7-8" />
  </>
);

/** One of several things is ticked. */
const windowTicks = (
  <>
    <Window />
    <path className={classes.line} d="M22 36h10v10H22zM22 88h10v10H22z" />
    <rect className={classes.mark} x="16" y="54" width="128" height="26" rx="6" />
    <path className={classes.accent} d="M22 62h10v10H22zM24.5 67l2 2 4-4" />
    <Words
      lines={[
        [42, 39, 62],
        [42, 65, 80],
        [42, 91, 50],
      ]}
    />
  </>
);

/** The file comes with a letter. */
const letter = (
  <>
    <rect className={classes.paper} x="22" y="26" width="104" height="70" rx="7" />
    <path className={classes.line} d="m24 31 50 36 50-36" />
    <circle className={classes.mark} cx="124" cy="90" r="18" />
    <path className={classes.accent} d="M124 80v17M117 91l7 7 7-7" />
  </>
);

/** A line typed into a terminal. */
const terminal = (
  <>
    <Window />
    <path className={classes.accent} d="m18 38 7 6-7 6" />
    <Words
      lines={[
        [32, 42, 66],
        [18, 62, 96],
        [18, 74, 78],
        [18, 86, 88],
      ]}
    />
    <rect className={classes.mark} x="102" y="38" width="8" height="12" rx="1.5" />
  </>
);

/** A table with a column for the date, the author and the text. */
const table = (
  <>
    <rect className={classes.paper} x="10" y="20" width="140" height="80" rx="7" />
    <rect className={classes.mark} x="10" y="20" width="140" height="20" rx="7" />
    <path className={classes.line} d="M10 60h140M10 80h140M50 20v80M88 20v80" />
    <path className={classes.accent} d="M30 26v4l3 2M37 30a7 7 0 1 1-14 0 7 7 0 0 1 14 0" />
    <path className={classes.accent} d="M63 36c1-4 3.5-6 6-6s5 2 6 6M72 26a3 3 0 1 1-6 0 3 3 0 0 1 6 0" />
    <path className={classes.accent} d="M104 27h30M104 33h20" />
    <Words
      lines={[
        [16, 48, 24],
        [56, 48, 22],
        [94, 48, 46],
        [16, 68, 24],
        [56, 68, 18],
        [94, 68, 36],
        [16, 88, 24],
        [56, 88, 22],
        [94, 88, 50],
      ]}
    />
  </>
);

export const scenes = {
  phoneMenu,
  phoneName,
  phoneExport,
  phoneWithoutMedia,
  dropFile,
  windowMenu,
  windowSettings,
  windowFormat,
  windowTicks,
  letter,
  terminal,
  table,
};

export type Scene = keyof typeof scenes;
