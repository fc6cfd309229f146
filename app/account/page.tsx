import { Suspense } from "react";
import { AccountPage } from "@/components/accounts/account-page";

export default function AccountRoute() {
  return (
    <Suspense>
      <AccountPage />
    </Suspense>
  );
}
