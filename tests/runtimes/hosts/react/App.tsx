// An app as a user would write it. `visit.mjs` visits it.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { OpenRouterCore } from "openrouter-fn/core.js";
import { OpenRouterProvider, useChatStream } from "openrouter-fn/react-query";
import { useGenerationsWaitForGeneration } from "openrouter-fn/react-query/generationsWaitForGeneration.js";
import { useModelsList } from "openrouter-fn/react-query/modelsList.js";
import { type SubmitEvent, useState } from "react";

const queryClient = new QueryClient();
const core = new OpenRouterCore({ apiKey: "sk-or-v1-made-up", serverURL: `${location.origin}/api/v1` });

export function App() {
  const [isOpen, setOpen] = useState(true);
  return (
    <QueryClientProvider client={queryClient}>
      <OpenRouterProvider client={core}>
        <Models />
        {isOpen && <Chat />}
        <button type="button" onClick={() => setOpen(false)}>
          Close
        </button>
      </OpenRouterProvider>
    </QueryClientProvider>
  );
}

function Models() {
  const { data, error } = useModelsList();
  if (error) return <p>{error.message}</p>;
  return (
    <ul>
      {data?.data.map(({ id }) => (
        <li key={id}>{id}</li>
      ))}
    </ul>
  );
}

function Chat() {
  const { status, text, error, generationId, start, stop } = useChatStream();
  const isDone = status === "done" && generationId !== undefined;
  const { data: generation } = useGenerationsWaitForGeneration({ id: generationId ?? "" }, { enabled: isDone });

  const ask = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const question = new FormData(event.currentTarget).get("question");
    void start({ messages: [{ role: "user", content: `${question}` }] });
  };

  return (
    <form onSubmit={ask}>
      <input name="question" />
      <button type="submit">Ask</button>
      <button type="button" onClick={stop}>
        Stop
      </button>
      <p id="status">{status}</p>
      <p id="text">{text}</p>
      <p id="error">{error?.message}</p>
      <p id="generation">{generationId}</p>
      <p id="cost">{generation && `${generation.data.total_cost} USD`}</p>
    </form>
  );
}
