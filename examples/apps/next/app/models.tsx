"use client";
import { useModelsList } from "openrouter-fn/react-query/modelsList.js";

export function Models() {
  const { data } = useModelsList({}, { staleTime: 60_000 });
  return (
    <ul>
      {data?.data.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  );
}
