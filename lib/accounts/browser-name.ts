interface Named {
  pattern: RegExp;
  name: string;
}

// Of "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0".
// Each also names those it descends from, so that the descendants come first.
const browsers: Named[] = [
  { pattern: /Edg(?:e|A|iOS)?\//, name: "Edge" },
  { pattern: /OPR\/|Opera/, name: "Opera" },
  { pattern: /SamsungBrowser\//, name: "Samsung Internet" },
  { pattern: /Firefox\/|FxiOS\//, name: "Firefox" },
  { pattern: /Chrome\/|CriOS\//, name: "Chrome" },
  { pattern: /Version\/.*Safari\//, name: "Safari" },
];

// Of "(Linux; Android 15; Pixel 9)", "(iPhone; CPU iPhone OS 18_5 like Mac OS X)", "(X11; Linux x86_64)".
const systems: Named[] = [
  { pattern: /Android/, name: "Android" },
  { pattern: /iPhone|iPad|iPod/, name: "iOS" },
  { pattern: /Windows/, name: "Windows" },
  { pattern: /Mac OS X|Macintosh/, name: "macOS" },
  { pattern: /CrOS/, name: "ChromeOS" },
  { pattern: /Linux/, name: "Linux" },
];

/** What a browser says it is (its `User-Agent`), in two names that its user knows; null where it does not say. */
export function browserName(userAgent: string | null): { browser: string | null; system: string | null } {
  const nameIn = (list: Named[]) => list.find(({ pattern }) => pattern.test(userAgent ?? ""))?.name ?? null;
  return { browser: nameIn(browsers), system: nameIn(systems) };
}
