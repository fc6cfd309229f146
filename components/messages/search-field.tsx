import { TextInput } from "@mantine/core";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/chrome/icon";
import { pageSearch } from "@/components/palette/use-page-search-key";
import classes from "./transcript-toolbar.module.css";

const TYPING_PAUSE_MS = 300;

interface SearchFieldProps {
  search: string;
  onSearch: (search: string) => void;
  onStep: (by: 1 | -1) => void;
}

/** Searches as one types. Enter goes to the next match, with Shift to the one before, and Escape ends the search. */
export function SearchField({ search, onSearch, onStep }: SearchFieldProps) {
  const t = useTranslations("messages.toolbar");
  const [wanted, setWanted] = useState(search);
  /** What was searched for from here: it comes back a moment later, when more may have been typed. */
  const sent = useRef(search);
  const isNew = wanted.trim() !== search;

  useEffect(() => {
    if (search === sent.current) return;
    sent.current = search;
    setWanted(search);
  }, [search]);

  function send(words: string) {
    sent.current = words;
    onSearch(words);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts a search
  useEffect(() => {
    if (!isNew) return;
    const timer = setTimeout(() => send(wanted.trim()), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      if (isNew) send(wanted.trim());
      else onStep(event.shiftKey ? -1 : 1);
    }
    if (event.key === "Escape" && (wanted || search)) {
      event.preventDefault();
      setWanted("");
      send("");
    }
  }

  return (
    <TextInput
      className={classes.search}
      type="search"
      aria-label={t("search")}
      placeholder={t("search")}
      size="md"
      value={wanted}
      {...pageSearch}
      onChange={(event) => setWanted(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      // A press on a link comes next, and a later change of the address would undo it.
      onBlur={() => isNew && send(wanted.trim())}
      leftSection={<Icon name="search" size={18} />}
    />
  );
}
