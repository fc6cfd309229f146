import { Suspense } from "react";
import { JobsPage } from "@/components/jobs/jobs-page";

export default function JobsRoute() {
  return (
    <Suspense>
      <JobsPage />
    </Suspense>
  );
}
