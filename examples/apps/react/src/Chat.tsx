import type { ChatMessage } from "openrouter-fn/models/chatRequest.js";
import { useChatStream } from "openrouter-fn/react-query";
import { useModelsList } from "openrouter-fn/react-query/modelsList.js";
import { type SubmitEvent, useState } from "react";

export function Chat() {
  const models = useModelsList({}, { staleTime: 3_600_000 });
  const [messages, setMessages] = useState<readonly ChatMessage[]>([]);
  const [question, setQuestion] = useState("");
  const [model, setModel] = useState("");
  const { text, status, error, failure, start, stop } = useChatStream();
  const isStreaming = status === "streaming";
  const problem = error ?? failure ?? models.error;

  const ask = async (event: SubmitEvent) => {
    event.preventDefault();
    const asked: ChatMessage[] = [...messages, { role: "user", content: question }];
    setMessages(asked);
    setQuestion("");
    const { message } = await start({ ...(model && { model }), messages: asked });
    if (message) setMessages([...asked, message]); // reasoning included; after Stop, what had come
  };

  return (
    <form onSubmit={ask}>
      <label>
        Model{" "}
        <select value={model} onChange={(event) => setModel(event.target.value)}>
          <option value="">Your default</option>
          {models.data?.data.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div aria-live="polite">
        {messages.map((message) => (
          <p key={messages.indexOf(message)}>{`${message.role}: ${message.content}`}</p>
        ))}
        {isStreaming && <p>{text}</p>}
      </div>
      {problem && <p role="alert">{problem.message}</p>}
      <label>
        Message{" "}
        <input value={question} onChange={(event) => setQuestion(event.target.value)} disabled={isStreaming} required />
      </label>
      {isStreaming ? (
        <button type="button" onClick={stop}>
          Stop
        </button>
      ) : (
        <button type="submit">Send</button>
      )}
    </form>
  );
}
