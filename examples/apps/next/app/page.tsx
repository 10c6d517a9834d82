import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import { prefetchModelsList } from "openrouter-fn/react-query/modelsList.js";
import { core } from "../core";
import { Models } from "./models";
import { Story } from "./story";

export const dynamic = "force-dynamic";

export default async function Page() {
  const queryClient = new QueryClient();
  await prefetchModelsList(queryClient, core, {});
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <Models />
      <Story />
    </HydrationBoundary>
  );
}
