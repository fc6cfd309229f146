import { Button } from "@mantine/core";
import { useTranslations } from "use-intl";
import type { Upload } from "./use-upload";

interface SampleButtonProps {
  upload: Upload;
  isReady: boolean;
  isProminent?: boolean;
}

export function SampleButton({ upload, isReady, isProminent = false }: SampleButtonProps) {
  const t = useTranslations("home");
  const isIdle = upload.state.step === "idle" || upload.state.step === "failed";
  return (
    <Button
      variant={isProminent ? "default" : "subtle"}
      px={isProminent ? undefined : "xs"}
      mx={isProminent ? undefined : "calc(-1 * var(--mantine-spacing-xs))"}
      disabled={!isReady || !isIdle}
      onClick={() => upload.takeSample()}
    >
      {t("trySample")}
    </Button>
  );
}
