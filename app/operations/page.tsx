import { OperationsPage } from "@/components/operations/operations-page";

export default function OperationsRoute() {
  return <OperationsPage />;
}
