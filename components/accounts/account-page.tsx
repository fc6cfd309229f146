"use client";

import { Skeleton } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import { Page } from "@/components/chrome/page";
import type { AccountReceipt, AccountView } from "@/lib/accounts/account.schema";
import { AccountDeleted } from "./account-deleted";
import { CredentialsForm } from "./credentials-form";
import { DataSection } from "./data-section";
import { GeminiSection } from "./gemini-section";
import { PasswordSection } from "./password-section";
import { ProviderProblem } from "./provider-problem";
import { ProviderSection } from "./provider-section";
import { SessionsSection } from "./sessions-section";
import { SignedIn } from "./signed-in";
import { useAccount } from "./use-account";

/** Who the reader is to this server, and what they can do about it. */
export function AccountPage() {
  const t = useTranslations("accounts");
  const sentenceOf = useErrorSentence();
  const { account, error } = useAccount();
  const [receipt, setReceipt] = useState<AccountReceipt | null>(null);
  return (
    <Page title={t("title")} back={t("back")} isNarrow>
      <title>{t("pageTitle")}</title>
      {error && !account ? <p role="alert">{sentenceOf(error)}</p> : null}
      {!account && !error ? <Skeleton height={200} /> : null}
      {receipt ? <AccountDeleted receipt={receipt} /> : null}
      {account && !receipt ? <Sections account={account} onDeleted={setReceipt} /> : null}
    </Page>
  );
}

interface SectionsProps {
  account: AccountView;
  onDeleted: (receipt: AccountReceipt) => void;
}

function Sections({ account, onDeleted }: SectionsProps) {
  const hasAccount = account.who === "account";
  const isThere = hasAccount || (account.who === "guest" && !account.mustSignIn);
  return (
    <>
      <ProviderProblem />
      {hasAccount ? <SignedIn account={account} /> : <CredentialsForm account={account} />}
      {hasAccount ? <PasswordSection account={account} /> : null}
      {hasAccount ? <ProviderSection account={account} /> : null}
      {account.gemini ? <GeminiSection today={account.gemini} /> : null}
      {isThere ? <SessionsSection isGuest={!hasAccount} /> : null}
      {isThere ? <DataSection isGuest={!hasAccount} onDeleted={onDeleted} /> : null}
    </>
  );
}
