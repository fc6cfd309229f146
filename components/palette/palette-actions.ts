import type { IconName } from "@/components/chrome/icon";

export interface PaletteAction {
  id: string;
  label: string;
  icon: IconName;
  /** Shown whatever the words are, since it is about the words. */
  isAboutWords?: boolean;
  /** Shown only once there are words, to keep the list short before. */
  needsWords?: boolean;
  run: () => void;
}

export interface PaletteGroup {
  label: string;
  actions: PaletteAction[];
}

const MOST_SHOWN = 14;

/** The actions that have all the words in their names, in their groups; groups that are left empty go. */
export function fittingActions(groups: PaletteGroup[], query: string): PaletteGroup[] {
  const words = query.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  const fits = ({ label, isAboutWords, needsWords }: PaletteAction) => {
    if (words.length === 0) return !isAboutWords && !needsWords;
    const name = label.toLocaleLowerCase();
    return isAboutWords || words.every((word) => name.includes(word));
  };
  let room = MOST_SHOWN;
  return groups.flatMap(({ label, actions }) => {
    const shown = actions.filter(fits).filter(({ isAboutWords }) => isAboutWords || room-- > 0);
    return shown.length > 0 ? [{ label, actions: shown }] : [];
  });
}
