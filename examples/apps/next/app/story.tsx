"use client";
import { useChatStream } from "openrouter-fn/react-query";

export function Story() {
  const { text, status, error, start, stop } = useChatStream();
  const isStreaming = status === "streaming";
  const tell = () => start({ messages: [{ role: "user", content: "Tell me a story." }] });
  return (
    <article>
      <button type="button" onClick={isStreaming ? stop : tell}>
        {isStreaming ? "Stop" : "Tell"}
      </button>
      <p>{text}</p>
      {error && <p role="alert">{error.message}</p>}
    </article>
  );
}
